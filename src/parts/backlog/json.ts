import { orNull, textOrNull, unlessZero } from '../../formats/json/absent.ts';
import type { PainPointView } from '../../view/journey-view.ts';
import { exact } from '../../formats/json/exact.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import { supportOf } from '../../formats/json/support.ts';
import type {
  BacklogItem,
  BacklogView,
  OpportunityResult,
  OpportunityView,
  ResultView,
} from './backlog-view.ts';
import {
  shapes,
  type BacklogGroup,
  type DocumentFields,
  type Opportunity,
  type PainPoint,
  type StepFields,
} from './json-shape.ts';

export const json: JsonPart = {
  id: 'backlog',
  shapes,
  document: {
    painPoints: { after: 'figures', of: ({ painPoints }) => painPoints.map(painPointOf) },
    backlog: { after: 'painPoints', of: ({ backlog }) => backlogOf(backlog) },
  },
  step: {
    opportunities: { after: 'painPoints', of: ({ opportunities }) => opportunities.map(opportunityOf) },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
  interface StepDocument extends StepFields {}
}

const opportunityOf = (opportunity: OpportunityView): Opportunity => {
  const { text, addresses, rice, result } = opportunity;
  return {
    text,
    addresses,
    impact: unlessZero(opportunity.impact),
    feasibility: unlessZero(opportunity.feasibility),
    rice:
      rice === false
        ? null
        : { reach: rice.reach, impact: rice.impact, confidence: rice.confidence, effort: rice.effort },
    owner: textOrNull(opportunity.owner),
    department: textOrNull(opportunity.department),
    status: textOrNull(opportunity.status),
    kpi: textOrNull(opportunity.kpi),
    result: result === false ? null : resultOf(result),
    support: supportOf(opportunity.support),
  };
};

const resultOf = ({ before, after, change, note }: OpportunityResult): Opportunity['result'] => ({
  before: orNull(before),
  after: orNull(after),
  change: orNull(change),
  note: textOrNull(note),
});

const backlogOf = (backlog: BacklogView | false): BacklogGroup[] =>
  backlog === false
    ? []
    : backlog.groups.map(({ method, items }) => ({
        method,
        items: items.map(itemOf),
      }));

const itemOf = (item: BacklogItem): BacklogGroup['items'][number] => {
  const { text, step, priority, addresses, result } = item;
  return {
    rank: unlessZero(item.rank),
    text,
    step,
    priority:
      priority === false
        ? null
        : { value: exact(priority.value), text: priority.text, note: textOrNull(priority.note) },
    impact: unlessZero(item.impact),
    feasibility: unlessZero(item.feasibility),
    owner: textOrNull(item.owner),
    department: textOrNull(item.department),
    status: textOrNull(item.status),
    addresses,
    kpi: textOrNull(item.kpi),
    result: result === false ? null : inWords(result),
    support: supportOf(item.support),
  };
};

const inWords = ({ before, after, change, tone, note }: ResultView) => ({
  before: textOrNull(before),
  after: textOrNull(after),
  change: textOrNull(change),
  tone,
  note: textOrNull(note),
});

const painPointOf = (pain: PainPointView): PainPoint => ({
  id: textOrNull(pain.id),
  text: pain.text,
  step: pain.step,
  severity: unlessZero(pain.severity),
  reach: pain.reach === false ? null : exact(pain.reach),
  opportunities: pain.opportunities,
  support: supportOf(pain.support),
});
