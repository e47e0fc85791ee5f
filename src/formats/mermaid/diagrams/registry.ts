/** The Mermaid diagrams that a journey can be drawn as. A new one is a file, an entry here and one in drawings.ts, or in its part. */
export const diagrams = [
  { id: 'journey', summary: 'stages, steps, scores and personas' },
  { id: 'timeline', summary: 'stages and actions in their order' },
  { id: 'flowchart', summary: 'steps as boxes with arrows, shaped and coloured by feeling' },
  { id: 'mindmap', summary: 'stages with their touchpoints, pain points and opportunities' },
  { id: 'quadrant', summary: 'opportunities by feasibility and impact' },
  { id: 'curve', summary: 'the emotion curve as a chart' },
] as const;

export type DiagramId = (typeof diagrams)[number]['id'];
