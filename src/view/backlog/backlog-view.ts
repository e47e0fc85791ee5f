import type { SupportView } from '../evidence/evidence-view.ts';

/** The opportunities of a map, ranked: the highest priority first, then in the order of the map. */
export interface BacklogView {
  /** One for each way of weighing; those that nobody weighed come last. */
  readonly groups: readonly BacklogGroup[];
}

export interface BacklogGroup {
  readonly method: 'impact-feasibility' | 'rice' | 'unrated';
  readonly label: string;
  readonly items: readonly BacklogItem[];
}

export interface BacklogItem {
  /** 1-based in its group, the same for the same priority; 0 where nobody weighed it. */
  readonly rank: number;
  readonly text: string;
  /** The {@link StepView.index} of the step it stands at. */
  readonly step: number;
  readonly stageName: string;
  /** Impact × feasibility (1 to 25), or reach × impact × confidence ÷ effort; `false` where nobody weighed it. */
  readonly priority: { readonly value: number; readonly text: string; readonly note: string } | false;
  /** 1 to 5; 0 where it is not given. */
  readonly impact: number;
  /** 1 to 5; 0 where it is not given. */
  readonly feasibility: number;
  readonly owner: string;
  readonly department: string;
  readonly status: string;
  /** `''` where none is given. */
  readonly statusLabel: string;
  /** The pain points that it eases. */
  readonly addresses: readonly string[];
  /** The name of the KPI that shows whether it worked, or `''`. */
  readonly kpi: string;
  readonly result: ResultView | false;
  readonly support: SupportView;
}

export interface ResultView {
  /** In the unit of the KPI: `2 %`; `''` where only the change is known. */
  readonly before: string;
  readonly after: string;
  /** `+20 %`; `''` where it cannot be told. */
  readonly change: string;
  readonly tone: 'positive' | 'neutral' | 'negative';
  readonly note: string;
}

/** A pain point, where it stands, and whether anything is planned against it. */
export interface PainPointView {
  /** `''` where it has none. */
  readonly id: string;
  readonly text: string;
  /** The {@link StepView.index} of the step it stands at. */
  readonly step: number;
  /** 1 to 5; 0 where it is not given. */
  readonly severity: number;
  /** Of 100 people who start, how many come to its step; `false` where that is not known. */
  readonly reach: number | false;
  /** The opportunities that address it, as {@link BacklogItem.text}. */
  readonly opportunities: readonly string[];
  readonly support: SupportView;
}
