import type { Level, PersonaMark } from '../../view/journey-view.ts';

/** What a map changes against its baseline. */
export interface ComparisonView {
  /** The title of the baseline. */
  readonly title: string;
  /** Where the outputs for the baseline are, relative, without extension, percent-encoded; `''` where not built. */
  readonly link: string;
  /** The lines of the baseline in the curve: one, or one for each persona who feels differently there. */
  readonly lines: readonly BaselineLine[];
  /** What the feelings come to that both maps measure, for each person; none for whom they do not. */
  readonly people: readonly PersonGain[];
  /** One for each step of this map. */
  readonly steps: readonly StepComparison[];
  /** Steps of the baseline that this map does without. */
  readonly removed: readonly RemovedStepView[];
  /** What the change should bring: only what both maps measure. */
  readonly gains: readonly GainView[];
}

export interface BaselineLine {
  /** The persona of this map whose line it is, where its personas have lines of their own; or none. */
  readonly personas: readonly PersonaMark[];
  /** What it is called: "Today", or "Ann, today". */
  readonly label: string;
  /** Valence of the baseline for each step of this map; `undefined` where it was not measured or is no such step. */
  readonly valences: readonly (number | undefined)[];
  /** The {@link StepView.index} of the steps of this map at which it may break: the others are not taken there. */
  readonly taken: readonly number[];
}

export interface PersonGain {
  /** Whose it is; none where it is everybody's. */
  readonly personas: readonly PersonaMark[];
  /** The mean difference of the valences. */
  readonly meanGain: number;
  /** At how many steps both maps measure it. */
  readonly steps: number;
}

/** What was felt at a step of the baseline. */
export interface FeltBefore {
  /** Who feels it, by their names there; `''` where it is everybody. */
  readonly name: string;
  readonly valence: number;
}

export interface StepComparison {
  /** True for a step that the baseline does not have. */
  readonly added: boolean;
  /** For each person who was measured there; none where nobody was, or where the baseline has no such step. */
  readonly feltBefore: readonly FeltBefore[];
  readonly changes: readonly ChangeView[];
}

export interface ChangeView {
  /** Whose feeling changed, where it is not everybody's. */
  readonly personas: readonly PersonaMark[];
  readonly kind: 'added' | 'removed' | 'changed';
  readonly text: string;
  /** What it is, and what became of it: "pain point gone"; `''` where the text says it. */
  readonly note: string;
}

export interface RemovedStepView {
  readonly summary: string;
  /** The stage of the baseline that it stood in; `''` where its summary says the same. */
  readonly stage: string;
  /** What was felt, as one of five levels for each person; none where not measured. */
  readonly levels: readonly Level[];
  /** With the names of those who feel it, where it is not everybody. */
  readonly feelings: readonly { readonly label: string; readonly score: string }[];
}

export interface GainView {
  readonly id: string;
  /** Whose it is, where it is not everybody's; the label says it as well. */
  readonly personas: readonly PersonaMark[];
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
