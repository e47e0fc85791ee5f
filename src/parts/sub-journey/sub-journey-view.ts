import type { FigureView, PersonaMark } from '../../view/journey-view.ts';
import type { MomentView } from '../../view/moment-view.ts';

/** What a journey feels like, rolled up, to one persona of it or to everybody. */
export interface FeltWithin {
  /** The persona of that journey; `false` for everybody. */
  readonly persona: PersonaMark | false;
  /** The mean of the measured steps, −2 to +2. */
  readonly valence: number;
  readonly low: MomentView;
  readonly high: MomentView;
}

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
  /** Who travels it. */
  readonly personas: readonly PersonaMark[];
  /** What it feels like to those who travel it, each with the mean of their measured steps; none where nothing was measured. */
  readonly felt: readonly FeltWithin[];
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
