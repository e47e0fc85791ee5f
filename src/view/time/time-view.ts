/** When a step is, and how long it takes. */
export interface TimeView {
  /** Time of day as `08:30`, or `''`. */
  readonly at: string;
  /** As people read it: `15 min`; `''` where not given. */
  readonly duration: string;
  /** The duration in seconds; 0 where not given. */
  readonly seconds: number;
}

/** A whole day, or the part of it that the journey takes, as an axis with the steps on it. */
export interface ClockView {
  /** Width and height of the box it is laid out in. */
  readonly width: number;
  readonly height: number;
}
