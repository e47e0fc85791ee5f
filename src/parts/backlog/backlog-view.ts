import type { OpportunityStatus } from '../../model/backlog/opportunity.ts';
import type { SupportView } from '../../view/support/support-view.ts';

/** Where the business can do better, as it stands at its step. */
export interface OpportunityView {
  readonly text: string;
  /** The ids of the pain points that it would ease. */
  readonly addresses: readonly string[];
  /** 1 to 5; 0 where it is not given. */
  readonly impact: number;
  /** 1 to 5; 0 where it is not given. */
  readonly feasibility: number;
  /** In place of impact and feasibility; `false` for most. */
  readonly rice: RiceView | false;
  readonly owner: string;
  readonly department: string;
  /** `''` where none is given. */
  readonly status: OpportunityStatus | '';
  /** The id of the KPI that shows whether it worked, or `''`. */
  readonly kpi: string;
  readonly result: OpportunityResult | false;
  readonly support: SupportView;
}

export interface RiceView {
  readonly reach: number;
  readonly impact: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Person-months. */
  readonly effort: number;
}

/** What came of an opportunity, as the map tells it; {@link ResultView} says it in words. */
export interface OpportunityResult {
  /** In the unit of its KPI. */
  readonly before: number | false;
  readonly after: number | false;
  /** The part by which it grew or fell: 0.2 is 20 % more; `false` where it is not given. */
  readonly change: number | false;
  readonly note: string;
}

/** The opportunities of a map, ranked: the highest priority first, then in the order of the map. */
export interface BacklogView {
  /** One for each way of weighing, whose figures cannot be compared; those that nobody weighed come last. */
  readonly groups: readonly BacklogGroup[];
  /** What at least one opportunity tells, so that no column is empty. */
  readonly has: {
    readonly priority: boolean;
    readonly pains: boolean;
    readonly owner: boolean;
    readonly status: boolean;
    readonly result: boolean;
  };
}

export interface BacklogGroup {
  readonly method: 'impact-feasibility' | 'rice' | 'unrated';
  readonly label: string;
  /** The highest priority first; those that were rejected come last. */
  readonly items: readonly BacklogItem[];
}

export interface BacklogItem {
  /** 1-based in its group, the same for the same priority; 0 where nobody weighed it or it was rejected. */
  readonly rank: number;
  readonly text: string;
  /** The {@link StepView.index} of the step it stands at. */
  readonly step: number;
  readonly stageName: string;
  /** Impact × feasibility (1 to 25), or reach × impact × confidence ÷ effort; `false` where nobody weighed it. */
  readonly priority: PriorityView | false;
  /** 1 to 5; 0 where it is not given. */
  readonly impact: number;
  /** 1 to 5; 0 where it is not given. */
  readonly feasibility: number;
  readonly owner: string;
  readonly department: string;
  /** `''` where none is given. */
  readonly status: OpportunityStatus | '';
  /** `''` where none is given. */
  readonly statusLabel: string;
  /** Name of a lucide icon; `''` where no status is given. */
  readonly statusIcon: string;
  /** The pain points that it eases. */
  readonly addresses: readonly string[];
  /** The name of the KPI that shows whether it worked, or `''`. */
  readonly kpi: string;
  readonly result: ResultView | false;
  readonly support: SupportView;
}

export interface PriorityView {
  readonly value: number;
  /** `20`. */
  readonly text: string;
  /** What it was computed from: `5 × 4`. */
  readonly note: string;
  /** Against the highest that there can be, or with RICE against the highest in the group. */
  readonly meter: PriorityMeter;
}

export interface PriorityMeter {
  /** In words, for those who cannot see the marks: "priority 16 of 25". */
  readonly label: string;
  /** One entry a mark: true where it is filled. */
  readonly marks: readonly boolean[];
}

export interface ResultView {
  /** In the unit of the KPI: `2 %`; `''` where only the change is known. */
  readonly before: string;
  readonly after: string;
  /** `+20%`; `''` where it cannot be told. */
  readonly change: string;
  /** Whether the KPI went the way it should; neutral also where no KPI says which way that is. */
  readonly tone: 'positive' | 'neutral' | 'negative';
  /** `better` or `worse`; `''` for neither. */
  readonly toneLabel: string;
  readonly note: string;
}

/** An opportunity that has an impact and a feasibility, so that it can be weighed against others. */
export interface RatedOpportunityView {
  readonly text: string;
  /** The {@link StepView.index} of the step it stands at. */
  readonly step: number;
  /** 1 to 5. */
  readonly impact: number;
  /** 1 to 5. */
  readonly feasibility: number;
  /** Impact × feasibility, 1 to 25. */
  readonly priority: number;
}

declare module '../../view/journey-view.ts' {
  interface JourneyView {
    /** `false` for a map with nothing to rank. */
    readonly backlog: BacklogView | false;
    /** In the order of the map. */
    readonly ratedOpportunities: readonly RatedOpportunityView[];
  }
  interface PainPointView {
    /**
     * The opportunities that stand against it and were not rejected, as {@link BacklogItem.text}: those that name it, then
     * those of its own step that name no pain point.
     */
    readonly opportunities: readonly string[];
    /** True where there are such, and all of them are done. */
    readonly eased: boolean;
  }
}

declare module '../../view/step-view.ts' {
  interface StepView {
    readonly opportunities: readonly OpportunityView[];
  }
}
