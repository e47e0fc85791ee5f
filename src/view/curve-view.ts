import type { Level, Tone } from './feeling-view.ts';
import type { PersonaMark } from './persona-view.ts';

/**
 * The emotion curve in a box (100 units a step by 100, if nobody asks for another), x along the reading direction, +2
 * at the top.
 */
export interface CurveView {
  readonly measured: boolean;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly tracks: readonly TrackView[];
}

/** One line of the curve: everybody's, one persona's, or one of the baseline. */
export interface TrackView {
  readonly kind: 'everyone' | 'persona' | 'baseline';
  /** The persona whose line it is, of this map or of the baseline; none for any other. */
  readonly personas: readonly PersonaMark[];
  /** What stands at its end: the persona's name, say; `''` where there is only one line. */
  readonly label: string;
  readonly points: readonly PointView[];
  /** Unbroken runs of measured points. */
  readonly runs: readonly RunView[];
  /** SVG paths over steps that the persona does not take, or that the other map does not have: between two runs, where nothing is missing. */
  readonly bridges: readonly string[];
  /** Where the label stands; `false` for a line without one. */
  readonly end: TrackEnd | false;
}

/** The place of a label at the end of a line: beside the last point, and apart from the labels of other lines. */
export interface TrackEnd {
  /** The {@link StepView.index} of the last point. */
  readonly step: number;
  /** Where the label begins, along the reading direction; it has room up to the end of the step. */
  readonly x: number;
  /** The height of its middle. */
  readonly y: number;
}

export interface PointView {
  readonly step: number;
  /** Mean valence, −2 to +2. */
  readonly valence: number;
  /** Over the middle of the step, or a little beside it where points of several lines would cover each other. */
  readonly x: number;
  readonly y: number;
  /** Top and bottom of the range of a mixed feeling; both equal `y` for a single one. */
  readonly top: number;
  readonly bottom: number;
  readonly level: Level;
  readonly tone: Tone;
}

export interface RunView {
  /** SVG path of the smooth line. */
  readonly line: string;
  /** SVG path of the area between the line and the baseline. */
  readonly area: string;
}
