import { curve } from './curve.ts';
import type { Drawing } from './drawing.ts';
import { flowchart } from './flowchart.ts';
import { journey } from './journey.ts';
import { mindmap } from './mindmap.ts';
import { quadrant } from './quadrant.ts';
import type { DiagramId } from './registry.ts';
import { timeline } from './timeline.ts';

/** How each diagram of the registry is drawn. Apart from it, because the registry is read at every start. */
export const drawings: Readonly<Record<DiagramId, Drawing>> = {
  journey,
  timeline,
  flowchart,
  mindmap,
  quadrant,
  curve,
};
