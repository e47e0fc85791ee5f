import { curve } from './curve.ts';
import type { Drawing } from './drawing.ts';
import { journey } from './journey.ts';
import { mindmap } from './mindmap.ts';
import type { DiagramId } from './registry.ts';

/**
 * How the diagrams of the registry are drawn, but for those that a part of the map draws. Apart from it, because the
 * registry is read at every start.
 */
export const drawings: Readonly<Partial<Record<DiagramId, Drawing>>> = { journey, mindmap, curve };
