import type { SupportView } from '../../view/support/support-view.ts';

/** A KPI as a map shows it. */
export interface KpiView {
  readonly id: string;
  readonly name: string;
  readonly metric: string;
  /** The {@link StageView.number} of the stage that it measures; `false` for the whole map. */
  readonly stage: number | false;
  /** The numbers of the stages that show it: the one that it measures, and those that name it. */
  readonly stages: readonly number[];
  /** `false` where it was not measured. */
  readonly value: AmountView | false;
  readonly previous: AmountView | false;
  readonly target: AmountView | false;
  /** From the previous figure to this one; `false` where one of them is not there, or where it has no percent. */
  readonly change: ChangeOfKpiView | false;
  /** Whether the target is reached; `unknown` without a value or a target. */
  readonly status: 'met' | 'missed' | 'unknown';
  /** The status in words: `met`; `''` where it is unknown. */
  readonly statusLabel: string;
  /** The figure as a small bar; `false` where there is nothing to hold it against. */
  readonly bar: KpiBarView | false;
  /** Of a custom figure: what is counted; or `''`. */
  readonly unit: string;
  /** Of an amount of money: three letters (ISO 4217), or `''`. */
  readonly currency: string;
  /** `October 2026`; `''` where none is given. */
  readonly period: string;
  /** The same as the map writes it: `2026-10`, or `''`. */
  readonly writtenPeriod: string;
  /** `n = 5,120`; `''` where none is given. */
  readonly sample: string;
  /** The same as a figure; `false` where none is given. */
  readonly sampleSize: number | false;
  /** What the value was computed from, as the formula calls it; none where the figure itself was given. */
  readonly parts: readonly FigurePartView[];
  /** The file that the value was joined from, and how many rows of it were taken; `false` for most. */
  readonly data: { readonly file: string; readonly rows: number } | false;
  /** What it was computed from: `conversions 120 ÷ entrants 4,000, 12 rows of data/funnel.csv`; `''` for a given figure. */
  readonly note: string;
  /** All of it in one line, without the name: `3.1%, +0.4 points, better, Target 3.5%, missed`. */
  readonly summary: string;
  readonly support: SupportView;
}

export interface FigurePartView {
  /** `conversions`, `entrants`. */
  readonly name: string;
  readonly value: number;
}

/** A figure, and how people read it. */
export interface AmountView {
  readonly value: number;
  /** `3.5%`, `Rp 75.000`, `+42`, `5.4 of 7`, `12 minutes`. */
  readonly text: string;
  /** The text without what stands behind the number. */
  readonly number: string;
  /** What stands behind the number: `of 7`, `minutes`; `''` for most. */
  readonly unit: string;
}

export interface ChangeOfKpiView {
  /** `+0.4 points`, `+15%`, `−3 points`: rates and scores in points, amounts in percent. */
  readonly text: string;
  /** Whether it went the way it should. */
  readonly tone: 'positive' | 'neutral' | 'negative';
  /** The tone in words: `better`. */
  readonly label: string;
  readonly direction: 'up' | 'down' | 'same';
}

/** Places along the bar, each from 0 to 1. */
export interface KpiBarView {
  /** Where nothing is: the left end for most, the middle for an NPS. */
  readonly zero: number;
  readonly value: number;
  readonly previous: number | false;
  readonly target: number | false;
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** What is measured: for the whole map first, then in the order of the stages. */
    readonly kpis: readonly KpiView[];
  }
}
