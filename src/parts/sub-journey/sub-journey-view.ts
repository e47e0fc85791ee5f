import type { FigureView } from '../../view/journey-view.ts';
import type { MomentView } from '../../view/moment-view.ts';

/** The journey that a stage stands for, rolled up. */
export interface SubJourneyView {
  readonly title: string;
  /**
   * Where the outputs for it are, relative to those of this map, without extension, percent-encoded: `./returns`.
   * `''` where this build does not make them.
   */
  readonly link: string;
  /** How many. */
  readonly steps: number;
  /** The worst and the best that is felt; `false` where nothing was measured. */
  readonly low: MomentView | false;
  readonly high: MomentView | false;
  /** The mean of its measured steps, −2 to +2; 0 and without meaning where nothing was measured. */
  readonly valence: number;
  /** How many. */
  readonly painPoints: number;
  /** The one that hurts most, where severities are given; or `''`. */
  readonly worstPain: string;
  /** Of 100 people, those who reach its end; `''` where not measured. */
  readonly end: string;
  /** The same as a figure; `false` where not measured. */
  readonly people: number | false;
  /** How long it takes, as people read it; `''` where not given. */
  readonly duration: string;
  /** The same as a figure; `false` where not given. */
  readonly takes: FigureView | false;
  /** How many. */
  readonly momentsOfTruth: number;
}

declare module '../../view/stage-view.ts' {
  interface StageView {
    /** The journey that this stage stands for; `false` for most. */
    readonly journey: SubJourneyView | false;
  }
}
