import type { SupportView } from '../evidence/evidence-view.ts';

/** A KPI as a map shows it. */
export interface KpiView {
  readonly id: string;
  readonly name: string;
  readonly metric: string;
  /** The {@link StageView.number} of the stage that it measures; `false` for the whole map. */
  readonly stage: number | false;
  /** `false` where it was not measured. */
  readonly value: AmountView | false;
  readonly previous: AmountView | false;
  readonly target: AmountView | false;
  /** From the previous figure to this one; `false` where one of them is not there. */
  readonly change: ChangeOfKpiView | false;
  /** Whether the target is reached; `unknown` without a value or a target. */
  readonly status: 'met' | 'missed' | 'unknown';
  /** The status in words; `''` where it is unknown. */
  readonly statusLabel: string;
  /** The figure as a small bar; `false` where there is nothing to hold it against. */
  readonly bar: KpiBarView | false;
  /** `October 2026`; `''` where none is given. */
  readonly period: string;
  /** `n = 5,120`; `''` where none is given. */
  readonly sample: string;
  /** What it was computed from: `120 conversions ÷ 4,000 entrants, 12 rows of data/funnel.csv`; `''` for a given figure. */
  readonly note: string;
  readonly support: SupportView;
}

/** A figure, and how people read it. */
export interface AmountView {
  readonly value: number;
  /** `3.5 %`, `Rp 75.000`, `+42`. */
  readonly text: string;
}

export interface ChangeOfKpiView {
  /** `+0.4 points`, `+15 %`, `−3`: rates and scores in points, amounts in percent. */
  readonly text: string;
  /** Whether it went the way it should. */
  readonly tone: 'positive' | 'neutral' | 'negative';
  readonly direction: 'up' | 'down' | 'same';
}

/** Parts of the bar's length, each from 0 to 1. */
export interface KpiBarView {
  readonly value: number;
  readonly previous: number | false;
  readonly target: number | false;
}
