import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { OpportunityStatus } from '../../model/backlog/opportunity.ts';
import type { StageView, StepView } from '../../view/journey-view.ts';
import type {
  BacklogGroup,
  BacklogItem,
  BacklogView,
  OpportunityView,
  PriorityMeter,
  PriorityView,
} from './backlog-view.ts';
import { factorsText, priorityText } from './priority-text.ts';
import { quadrantView } from './quadrant.ts';
import type { QuadrantView } from '../../view/quadrant-view.ts';
import { ranking, type Ranked } from './ranking.ts';
import { resultView } from './result.ts';
import { highestPriority, weighingOf, type Weighing } from './weighing.ts';

/** What opportunities are seen with. */
export interface BacklogContext {
  readonly labels: Labels;
  readonly amounts: Amounts;
  readonly stages: readonly StageView[];
  readonly steps: readonly StepView[];
  /** By their ids. */
  readonly kpis: Readonly<Record<string, Kpi>>;
}

type Method = BacklogGroup['method'];

const methods: readonly { readonly method: Method; readonly label: LabelKey }[] = [
  { method: 'impact-feasibility', label: 'impactFeasibility' },
  { method: 'rice', label: 'rice' },
  { method: 'unrated', label: 'notWeighed' },
];

const statuses: Readonly<Record<OpportunityStatus, { readonly label: LabelKey; readonly icon: string }>> = {
  idea: { label: 'statusIdea', icon: 'lightbulb' },
  planned: { label: 'statusPlanned', icon: 'calendar' },
  'in-progress': { label: 'statusInProgress', icon: 'hammer' },
  done: { label: 'statusDone', icon: 'circle-check' },
  rejected: { label: 'statusRejected', icon: 'ban' },
};

/** An opportunity with what it comes to. */
export interface Weighed {
  readonly opportunity: OpportunityView;
  readonly step: number;
  readonly weighing: Weighing | undefined;
}

/** All opportunities, in the order of the map. */
export const weighed = (steps: readonly StepView[]): Weighed[] =>
  steps.flatMap(({ opportunities, index: step }) =>
    opportunities.map((opportunity) => ({ opportunity, step, weighing: weighingOf(opportunity) })),
  );

/** `false` for a map with nothing to rank, and nothing that somebody does about an opportunity. */
export function backlogView(all: readonly Weighed[], context: BacklogContext): BacklogView | false {
  if (!isBacklog(all)) return false;
  const groups = methods.flatMap(({ method, label }) => {
    const own = all.filter(({ weighing }) => (weighing?.method ?? 'unrated') === method);
    return own.length === 0 ? [] : [{ method, label: context.labels[label], items: itemsOf(own, context) }];
  });
  const items = groups.flatMap((group) => group.items);
  return {
    groups,
    has: {
      priority: items.some(({ priority }) => priority !== false),
      pains: items.some(({ addresses }) => addresses.length > 0),
      owner: items.some(({ owner, department }) => owner !== '' || department !== ''),
      status: items.some(({ status }) => status !== ''),
      result: items.some(({ kpi, result }) => kpi !== '' || result !== false),
    },
  };
}

/** Impact against feasibility; without those that were rejected. */
export function quadrantOf(all: readonly Weighed[], labels: Labels): QuadrantView {
  const rated = all.filter(({ weighing }) => weighing?.method === 'impact-feasibility');
  const entries = ranked(rated).flatMap(({ item: { opportunity, weighing }, rank }) => {
    if (rank === 0 || weighing === undefined) return [];
    const [impact, feasibility] = weighing.factors;
    return [{ rank, text: opportunity.text, impact, feasibility }];
  });
  return quadrantView(entries, labels);
}

/** Two to compare, or one that somebody looks after. */
const isBacklog = (all: readonly Weighed[]): boolean =>
  all.filter(({ weighing }) => weighing !== undefined).length >= 2 ||
  all.some(({ opportunity: { owner, department, status, result, rice } }) =>
    [owner, department, status, result, rice].some((each) => each !== '' && each !== false),
  );

const ranked = (all: readonly Weighed[]): Ranked<Weighed>[] => {
  const running = ({ opportunity }: Weighed): boolean => opportunity.status !== 'rejected';
  return ranking([...all.filter(running), ...all.filter((each) => !running(each))], (each) =>
    running(each) ? each.weighing?.priority : undefined,
  );
};

function itemsOf(
  group: readonly Weighed[],
  { labels, amounts, stages, steps, kpis }: BacklogContext,
): BacklogItem[] {
  const pains = new Map(steps.flatMap(({ painPoints }) => painPoints.map(({ id, text }) => [id, text])));
  const stageNames = stages.flatMap(({ name, steps }) => steps.map(() => name));
  const highest = group.reduce((most, { weighing }) => Math.max(most, weighing?.priority ?? 0), 0);
  return ranked(group).map(({ item: { opportunity, step, weighing }, rank }) => {
    const { text, impact, feasibility, owner, department, status, addresses, result, support } = opportunity;
    const kpi = opportunity.kpi === '' ? undefined : kpis[opportunity.kpi];
    return {
      rank,
      text,
      step,
      stageName: stageNames[step] ?? '',
      priority: weighing === undefined ? false : priorityView(weighing, highest, labels),
      impact,
      feasibility,
      owner,
      department,
      status,
      statusLabel: status === '' ? '' : labels[statuses[status].label],
      statusIcon: status === '' ? '' : statuses[status].icon,
      addresses: [...new Set(addresses)].flatMap((id) => pains.get(id) ?? []),
      kpi: kpi?.name ?? '',
      result: result !== false && resultView(result, kpi, { labels, amounts }),
      support,
    };
  });
}

function priorityView(weighing: Weighing, highestOfGroup: number, labels: Labels): PriorityView {
  const isRice = weighing.method === 'rice';
  const text = priorityText(weighing, labels);
  const of = isRice ? highestOfGroup : highestPriority;
  const label = isRice
    ? fill(labels.riceOf, { value: text })
    : fill(labels.priorityOf, { value: text, of: highestPriority });
  return {
    value: weighing.priority,
    text,
    note: factorsText(weighing, labels),
    meter: meter(weighing.priority, of, label),
  };
}

const marks = 5;

/** What is worth anything has a mark at least. */
function meter(value: number, of: number, label: string): PriorityMeter {
  const filled = value > 0 ? Math.max(1, Math.round((value / of) * marks)) : 0;
  return { label, marks: Array.from({ length: marks }, (_, index) => index < filled) };
}
