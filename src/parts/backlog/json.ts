import type { BacklogItem, BacklogView, ResultView } from './backlog-view.ts';
import type { PainPointView } from '../../view/journey-view.ts';
import { textOrNull, unlessZero } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { BacklogGroup, PainPoint } from './json-shape.ts';
import type { SupportOf } from '../../formats/json/support.ts';

export const backlogOf = (backlog: BacklogView | false, supportOf: SupportOf): BacklogGroup[] =>
  backlog === false
    ? []
    : backlog.groups.map(({ method, items }) => ({
        method,
        items: items.map((item) => itemOf(item, supportOf)),
      }));

const itemOf = (item: BacklogItem, supportOf: SupportOf): BacklogGroup['items'][number] => {
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
    result: result === false ? null : resultOf(result),
    support: supportOf(item.support),
  };
};

const resultOf = ({ before, after, change, tone, note }: ResultView) => ({
  before: textOrNull(before),
  after: textOrNull(after),
  change: textOrNull(change),
  tone,
  note: textOrNull(note),
});

export const painPointOf = (pain: PainPointView, supportOf: SupportOf): PainPoint => ({
  id: textOrNull(pain.id),
  text: pain.text,
  step: pain.step,
  severity: unlessZero(pain.severity),
  reach: pain.reach === false ? null : exact(pain.reach),
  opportunities: pain.opportunities,
  support: supportOf(pain.support),
});
