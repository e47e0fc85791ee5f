/** How people move through the journey, and how many of them. */
export interface FlowView {
  /** False where everybody only goes from each step to the following one: there is nothing to draw. */
  readonly shown: boolean;
  /** Every way on, in the order of the steps they start from. */
  readonly arrows: readonly ArrowView[];
  /** In the order of the steps; one for each reason to leave. */
  readonly exits: readonly ExitView[];
  /** The same by the step they start from; one entry for each step, none where nothing is shown. */
  readonly steps: readonly FlowStepView[];
  /** Where the journey ends for those who do not leave: one entry as a rule, the last step. */
  readonly ends: readonly EndView[];
  /** {@link StepView.index} of the step where the person buys; `false` where the map does not say. */
  readonly purchase: number | false;
  readonly funnel: FunnelView;
  readonly drawing: FlowDrawingView;
}

export interface FlowStepView {
  readonly arrows: readonly ArrowView[];
  readonly exits: readonly ExitView[];
  /** All who leave here in words, whatever their reasons; `''` where nobody does. */
  readonly leave: string;
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
  /** The way in words: `40% back to Reviews`; `''` where there is nothing to tell, as for most ways to the following step. */
  readonly text: string;
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
  /** In words: `18 of 100 leave`. */
  readonly text: string;
  /** True at the step where most people leave. */
  readonly worst: boolean;
}

export interface EndView {
  /** {@link StepView.index} of the last step. */
  readonly step: number;
  readonly share: ShareView;
}

/** Of 100 people who start, how many reach each step. */
export interface FunnelView {
  /** False where no share is given at all. */
  readonly measured: boolean;
  /** One for each step of the journey; none where nothing was measured. */
  readonly steps: readonly FunnelStepView[];
  /** Of 100 people who start, those who come to the end: one figure, none where it is not known. */
  readonly complete: readonly number[];
  /** {@link StepView.index} of the step where most people leave: one, none where nobody leaves or where it is not known. */
  readonly losses: readonly number[];
}

export interface FunnelStepView {
  /** False behind a step where a share is not known. */
  readonly measured: boolean;
  /** Of 100 people who start, those who come here at least once. */
  readonly people: number;
  /** How often 100 people come here in all; more than `people` only where a loop leads back. */
  readonly visits: number;
  /** Of 100 people who start, those who leave the journey here; 0 where that is not known. */
  readonly leave: number;
}

/**
 * The drawing of how people move, in a box: arcs from step to step, and under them a band as high as people are many. Its
 * upper edge is straight, so that who leaves falls off the lower one. Heights are CSS pixels at a root font size of 16.
 */
export interface FlowDrawingView {
  readonly width: number;
  readonly height: number;
  /** Height of the upper edge of the band, where arcs start and end. */
  readonly top: number;
  /** SVG path along that edge. */
  readonly rail: string;
  /** None where there are too many to be told apart. */
  readonly arcs: readonly ArcView[];
  /** Unbroken runs of measured steps, as SVG paths. */
  readonly bands: readonly BandView[];
  /** The people who leave where most leave, as SVG paths. */
  readonly losses: readonly string[];
  readonly exits: readonly ExitMarkView[];
}

export interface ArcView {
  readonly from: number;
  readonly to: number;
  readonly kind: 'jump' | 'loop';
  /** True for a way back. */
  readonly dashed: boolean;
  /** SVG path. */
  readonly line: string;
  /** Height of its level part. */
  readonly y: number;
  /** `40%`, or `''` where not measured or where it has no room. */
  readonly share: string;
}

export interface BandView {
  readonly area: string;
  /** The lower edge of the area. */
  readonly edge: string;
}

/** Where the arrow of those who leave starts. */
export interface ExitMarkView {
  readonly step: number;
  readonly y: number;
  readonly worst: boolean;
}

export const noFunnel: FunnelView = { measured: false, steps: [], complete: [], losses: [] };

export const noFlow: FlowView = {
  shown: false,
  arrows: [],
  exits: [],
  steps: [],
  ends: [],
  purchase: false,
  funnel: noFunnel,
  drawing: { width: 0, height: 0, top: 0, rail: '', arcs: [], bands: [], losses: [], exits: [] },
};

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    readonly flow: FlowView;
  }
  interface PainPointView {
    /** Of 100 people who start, how many come to its step; `false` where that is not known. */
    readonly reach: number | false;
  }
}
