/** How people move through the journey, and how many of them. */
export interface FlowView {
  /** False where everybody only goes from each step to the following one: there is nothing to draw. */
  readonly shown: boolean;
  /** Every way on, in the order of the steps they start from. */
  readonly arrows: readonly ArrowView[];
  /** In the order of the steps. */
  readonly exits: readonly ExitView[];
  readonly funnel: FunnelView;
}

export interface ArrowView {
  /** {@link StepView.index} of the step it starts from. */
  readonly from: number;
  /** {@link StepView.index} of the step it leads to. */
  readonly to: number;
  /** To the following step, over some steps, or back (to an earlier step or to itself). */
  readonly kind: 'on' | 'jump' | 'loop';
  /** What makes people go there, or `''`. */
  readonly when: string;
  readonly share: ShareView;
}

/** A part of the people at a step. */
export interface ShareView {
  /** False where nobody gave a share: it is then not known, and never 0. */
  readonly measured: boolean;
  /** 0 to 1. */
  readonly value: number;
  /** As people read it: `40%`; `''` where not measured. */
  readonly text: string;
}

export interface ExitView {
  /** {@link StepView.index} of the step that is left. */
  readonly step: number;
  readonly reason: string;
  readonly share: ShareView;
}

/** Of 100 people who start, how many reach each step. */
export interface FunnelView {
  /** False where no share is given at all. */
  readonly measured: boolean;
  /** One for each step of the journey; none where nothing was measured. */
  readonly steps: readonly FunnelStepView[];
}

export interface FunnelStepView {
  /** False behind a step where a share is not known. */
  readonly measured: boolean;
  /** Of 100 people who start, those who come here at least once. */
  readonly people: number;
  /** How often 100 people come here in all; more than `people` only where a loop leads back. */
  readonly visits: number;
  /** Of 100 people who start, those who leave the journey here. */
  readonly leave: number;
}

export const noFlow: FlowView = {
  shown: false,
  arrows: [],
  exits: [],
  funnel: { measured: false, steps: [] },
};
