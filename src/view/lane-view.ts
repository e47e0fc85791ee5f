import type { PersonaMark } from './persona-view.ts';
import type { StepView } from './step-view.ts';
import type { SupportView } from './support/support-view.ts';

/** A row of the map. */
export interface LaneView {
  readonly id: string;
  readonly label: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** The labelled lines of a blueprint that run above this lane; none for most. */
  readonly lines: readonly LineView[];
  /** How its items look: `text`, `quote`, `chip`, `pain`, `curve`, or the look of a part, which draws its cells. */
  readonly look: string;
  /** One for each step, in the order of {@link JourneyView.steps}. */
  readonly cells: readonly CellView[];
}

/** A line between two lanes of a service blueprint. */
export interface LineView {
  readonly id: string;
  readonly label: string;
}

export interface CellView {
  readonly step: StepView;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly text: string;
  /** Name of a lucide icon, or `''` for none: that of the channel of a touchpoint, say. */
  readonly icon: string;
  /** A second, quieter text: the channel of a touchpoint, say. */
  readonly note: string;
  readonly medium: 'online' | 'offline' | '';
  /** A small scale beside the text, none or one: severity 3 of 5. */
  readonly meters: readonly MeterView[];
  /** A small figure beside the text, none or one: priority 16. */
  readonly badges: readonly BadgeView[];
  /** Whose it is, where it is not everybody's. */
  readonly personas: readonly PersonaMark[];
  /** Small lines below the text: the need that a touchpoint serves, the wait at a counter. */
  readonly details: readonly DetailView[];
  /** How well it is supported, where it is a claim. */
  readonly support: SupportView;
  /** The persona whom the text names: a chip that says who takes a step; `false` for most. */
  readonly who: PersonaMark | false;
  /** Where more is told, relative to the outputs of this map, without extension, percent-encoded; or `''`. */
  readonly link: string;
  /** Where more is told in the same output: `message-thanks`; or `''`. */
  readonly anchor: string;
}

export interface DetailView {
  /** What it is, for its look: `need`, `wait`, `fail-point`. */
  readonly kind: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  /** What it is, in words: "Need"; `''` where the text says it. */
  readonly label: string;
  readonly text: string;
}

export interface MeterView {
  readonly value: number;
  readonly of: number;
  /** In words, for those who cannot see the marks: "severity 3 of 5". */
  readonly label: string;
  /** One entry a mark: true where it is filled. */
  readonly marks: readonly boolean[];
}

export interface BadgeView {
  readonly text: string;
  readonly label: string;
}
