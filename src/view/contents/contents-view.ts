import type { SupportView } from '../support/support-view.ts';

/**
 * What a journey says in ids and figures, where the other parts of the view say it in the words of an output. Made for
 * other programs; pages and pictures have no need of it.
 */
export interface ContentsView {
  /** One for each stage. */
  readonly stages: readonly StageContents[];
  /** One for each step. */
  readonly steps: readonly StepContents[];
  /** Those that touchpoints and messages name, in the order of the file. */
  readonly channels: readonly ChannelContents[];
  /** All that are described, in the order of the file. */
  readonly kpis: readonly KpiContents[];
  /** All that is described, in the order of the file. */
  readonly evidence: readonly EvidenceContents[];
  /** In the order of the file. */
  readonly messages: readonly MessageContents[];
}

export interface StageContents {
  readonly phase: 'awareness' | 'consideration' | 'decision' | 'experience' | 'loyalty' | '';
}

export interface StepContents {
  /** The ids of those who take the step; everyone where the journey does not say. */
  readonly personas: readonly string[];
  /** True where the person buys. */
  readonly purchase: boolean;
  readonly actions: readonly string[];
  readonly thoughts: readonly string[];
  readonly touchpoints: readonly TouchpointContents[];
  readonly painPoints: readonly PainPointContents[];
  readonly opportunities: readonly OpportunityContents[];
  /** `false` where nothing is said of the service behind the step. */
  readonly blueprint: BlueprintContents | false;
}

export interface TouchpointContents {
  readonly name: string;
  /** The id of its channel, or `''`. */
  readonly channel: string;
  readonly context: string;
  readonly need: string;
}

export interface PainPointContents {
  readonly id: string;
  readonly text: string;
  /** 1 to 5. */
  readonly severity: number | false;
  readonly support: SupportView;
}

export interface OpportunityContents {
  readonly text: string;
  /** The ids of the pain points that it would ease. */
  readonly addresses: readonly string[];
  /** 1 to 5. */
  readonly impact: number | false;
  /** 1 to 5. */
  readonly feasibility: number | false;
  readonly rice: RiceContents | false;
  readonly owner: string;
  readonly department: string;
  readonly status: 'idea' | 'planned' | 'in-progress' | 'done' | 'rejected' | '';
  /** The id of the KPI that shows whether it worked, or `''`. */
  readonly kpi: string;
  readonly result: ResultContents | false;
  readonly support: SupportView;
}

export interface RiceContents {
  readonly reach: number;
  readonly impact: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Person-months. */
  readonly effort: number;
}

export interface ResultContents {
  /** In the unit of its KPI. */
  readonly before: number | false;
  readonly after: number | false;
  /** The part by which it grew or fell: 0.2 is 20 % more. */
  readonly change: number | false;
  readonly note: string;
}

export interface BlueprintContents {
  readonly evidence: readonly ServiceContents[];
  readonly frontstage: readonly ServiceContents[];
  readonly backstage: readonly ServiceContents[];
  readonly support: readonly ServiceContents[];
}

/** A part of the service behind a step. */
export interface ServiceContents {
  readonly text: string;
  readonly by: string;
  /** Seconds. */
  readonly wait: number | false;
  /** True where something can go wrong. */
  readonly fails: boolean;
  /** What can go wrong, or `''`. */
  readonly failPoint: string;
  readonly handOff: string;
}

export interface ChannelContents {
  readonly id: string;
  readonly name: string;
  readonly kind: 'online' | 'offline' | '';
  /** Only the stages that it is used in. */
  readonly stages: readonly ChannelStageContents[];
}

export interface ChannelStageContents {
  /** 0-based. */
  readonly stage: number;
  /** The names of the touchpoints that happen in the channel there. */
  readonly touchpoints: readonly string[];
}

export interface KpiContents {
  readonly id: string;
  readonly unit: string;
  /** Three letters (ISO 4217), or `''`. */
  readonly currency: string;
  /** As it is written: `2026-10`, or `''`. */
  readonly period: string;
  readonly sample: number | false;
  /** What its value was computed from; none where the figure itself was given. */
  readonly parts: readonly { readonly name: string; readonly value: number }[];
  /** The file that its value was joined from. */
  readonly data: { readonly file: string; readonly rows: number } | false;
}

export interface EvidenceContents {
  readonly id: string;
  /** A day, a month or a year as it is written: `2026-09-10`, or `''`. */
  readonly date: string;
  readonly sample: number | false;
}

export interface MessageContents {
  readonly id: string;
  /** The id of its channel, or `''`. */
  readonly channel: string;
}
