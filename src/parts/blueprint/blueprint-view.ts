/** The service behind a step. */
export interface BlueprintView {
  /** What the customer sees and touches. */
  readonly evidence: readonly ServiceView[];
  readonly frontstage: readonly ServiceView[];
  readonly backstage: readonly ServiceView[];
  readonly support: readonly ServiceView[];
}

/** A part of the service behind a step. */
export interface ServiceView {
  readonly text: string;
  /** Who does it, or `''`. */
  readonly by: string;
  /** How long is waited here; 0 where nobody waits. */
  readonly waitSeconds: number;
  /** True where something can go wrong. */
  readonly fails: boolean;
  /** What can go wrong; `''` where nothing can, or where it is not said. */
  readonly failPoint: string;
  /** To whom the work goes from here, or `''`. */
  readonly handOff: string;
}

declare module '../../view/step-view.ts' {
  interface StepView {
    /** `false` where nothing is said of the service behind the step. */
    readonly blueprint: BlueprintView | false;
  }
}
