/** What a map changes against its baseline. */
export interface ComparisonView {
  /** The title of the baseline. */
  readonly title: string;
  /** Where the outputs for the baseline are, relative, without extension, percent-encoded; `''` where not built. */
  readonly link: string;
  /** What the line of the baseline is called in the curve. */
  readonly lineLabel: string;
  /** Mean valence of the baseline for each step of this map; `undefined` where it was not measured or is no such step. */
  readonly valences: readonly (number | undefined)[];
  /** One for each step of this map. */
  readonly steps: readonly StepComparison[];
  /** Steps of the baseline that this map does without. */
  readonly removed: readonly RemovedStepView[];
  /** What the change should bring: only what both maps measure. */
  readonly gains: readonly GainView[];
}

export interface StepComparison {
  /** True for a step that the baseline does not have. */
  readonly added: boolean;
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly text: string;
  /** What it is, and what became of it: "pain point gone"; `''` where the text says it. */
  readonly note: string;
}

export interface RemovedStepView {
  readonly summary: string;
  /** The stage of the baseline that it stood in; `''` where its summary says the same. */
  readonly stage: string;
  /** The mean of what was felt, as one of five levels; `false` where not measured. */
  readonly level: -2 | -1 | 0 | 1 | 2 | false;
  readonly feelings: readonly { readonly label: string; readonly score: string }[];
}

export interface GainView {
  readonly id: string;
  readonly label: string;
  /** As it was; `''` for a gain that is itself a difference. */
  readonly before: string;
  readonly after: string;
  /** What it was computed from, or `''`. */
  readonly note: string;
  /** Whether it is better for the customer. */
  readonly tone: 'positive' | 'neutral' | 'negative';
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** `false` for a map without a baseline. */
    readonly comparison: ComparisonView | false;
  }
}
