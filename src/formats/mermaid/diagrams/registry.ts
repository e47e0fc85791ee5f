/** The Mermaid diagrams that a journey can be drawn as. A new one is a file and an entry here. */
export const diagrams = [
  {
    id: 'journey',
    summary: 'stages, steps, scores and personas, as a user-journey diagram',
  },
] as const;

export type DiagramId = (typeof diagrams)[number]['id'];
