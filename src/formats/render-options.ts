import type { DiagramId } from './mermaid/diagrams/registry.ts';
import type { PaperId } from './pdf/paper.ts';
import type { Theme } from './themes/theme.ts';

/** How outputs are to look: the same for all maps of a run, and plain data that can pass between threads. */
export interface RenderOptions {
  readonly theme: Theme;
  /** What formats that draw a diagram draw, in this order. */
  readonly diagrams: readonly DiagramId[];
  /** The width of a picture, in CSS pixels; `undefined` for what the map needs. */
  readonly width: number | undefined;
  /** Pixels of a PNG for each CSS pixel. */
  readonly scale: number;
  /** The sheet that a PDF is printed on. */
  readonly paper: PaperId;
}
