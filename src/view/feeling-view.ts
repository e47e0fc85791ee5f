import type { PersonaMark } from './persona-view.ts';
import type { SupportView } from './support/support-view.ts';

/** What is felt at a step. */
export interface FeelingView {
  /** False where no score was given: a gap in the curve, never 0. */
  readonly measured: boolean;
  /** Mean valence, −2 to +2; 0 and without meaning where not measured. */
  readonly valence: number;
  /** The valence as one of five levels, −2 to +2, halves rounded away from neutral. */
  readonly level: Level;
  readonly tone: Tone;
  /** Lowest and highest valence of a mixed feeling; both equal `valence` for a single one. */
  readonly low: number;
  readonly high: number;
  readonly mixed: boolean;
  /** Each feeling that was named, highest first, those without a score last. */
  readonly parts: readonly FeelingPart[];
}

export interface FeelingPart {
  /** Whose feeling it is; none where it is everybody's. */
  readonly personas: readonly PersonaMark[];
  /** What it is called: its word, else the name of its level. */
  readonly label: string;
  /** False where it has no word of its own. */
  readonly named: boolean;
  readonly measured: boolean;
  readonly valence: number;
  readonly level: Level;
  readonly tone: Tone;
  /** How well the feeling is supported. */
  readonly support: SupportView;
  /** The score as people read it: `+1`, `0`, `−0.5`; `''` where not measured. */
  readonly score: string;
}

/** What one persona feels at a step. */
export interface OwnFeelingView {
  readonly persona: PersonaMark;
  readonly feeling: FeelingView;
}

export type Level = -2 | -1 | 0 | 1 | 2;
export type Tone = 'positive' | 'neutral' | 'negative';
