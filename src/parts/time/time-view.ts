/** When a step is, and how long it takes. */
export interface TimeView {
  /** Time of day as `08:30`, or `''`. */
  readonly at: string;
  /** As people read it: `15 min`; `''` where not given. */
  readonly duration: string;
  /** The duration in seconds; 0 where not given. */
  readonly seconds: number;
}

/** A whole day, or the part of it that the journey takes, as an axis with the steps on it, x along the reading direction. */
export interface ClockView {
  /** {@link StepView.index} of the first step it is drawn under. */
  readonly column: number;
  /** The width of the box it is laid out in: 100 units for each step it is drawn under. */
  readonly width: number;
  /** How many rows the blocks take. */
  readonly rows: number;
  /** In the order of time. */
  readonly ticks: readonly TickView[];
  /** One for each step that has a time of day, in the order of time. */
  readonly blocks: readonly BlockView[];
}

export interface TickView {
  readonly x: number;
  /** `08:00` */
  readonly text: string;
  /** True where a new day begins. */
  readonly midnight: boolean;
}

export interface BlockView {
  /** {@link StepView.index} of its step. */
  readonly step: number;
  /** For how long: as long as was said; up to the next step, where nobody said; or a mere moment. */
  readonly kind: 'lasting' | 'open' | 'moment';
  readonly x: number;
  /** 0 for a moment. */
  readonly width: number;
  /** 0-based; blocks of one row do not touch, nor do their numbers. */
  readonly row: number;
  /** True where its number fits into it. */
  readonly roomy: boolean;
  readonly withoutBusiness: boolean;
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** `false` where there are not two steps with a time of day on one day. */
    readonly clock: ClockView | false;
  }
}

declare module '../../view/step-view.ts' {
  interface StepView {
    readonly time: TimeView;
  }
}
