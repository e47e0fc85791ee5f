import { fill } from '../../i18n/labels.ts';
import type { BacklogItem } from './backlog-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { defineInsight, line, type Line } from '../../insights/insight.ts';
import { rounded } from '../../insights/numbers.ts';
import { placeOf, placeText, type Place } from '../../insights/place.ts';

interface RankedOpportunity extends Place {
  /** 1-based among all that were weighed the same way; equal ones have the same. */
  readonly rank: number;
  readonly text: string;
  readonly priority: number;
  readonly status: string | null;
  readonly owner: string | null;
  readonly department: string | null;
  readonly addresses: readonly string[];
}

interface Method {
  readonly method: 'impact-feasibility' | 'rice';
  /** The open ones with the highest priority. */
  readonly top: readonly RankedOpportunity[];
  readonly basis: { readonly weighed: number; readonly done: number; readonly rejected: number };
}

export interface Opportunities {
  readonly methods: readonly Method[];
  /** How many of the open ones nobody weighed. */
  readonly unrated: number;
}

const most = 5;
const highest = 25;

/** What to do first, by each way of weighing. What is done or rejected is no longer to be done. */
export const opportunities = defineInsight<JourneyView, Opportunities>({
  id: 'opportunities',
  find(view) {
    if (view.backlog === false) return false;
    const { groups } = view.backlog;
    const methods = groups.flatMap(({ method, items }) =>
      method === 'unrated' || items.length === 0 ? [] : [methodOf(method, items, view)],
    );
    const unrated = groups
      .filter(({ method }) => method === 'unrated')
      .reduce((sum, { items }) => sum + items.filter(isOpen).length, 0);
    return methods.length === 0 && unrated === 0 ? false : { methods, unrated };
  },
  tell({ methods, unrated }, { text }, { backlog }) {
    const texts = new Map(
      (backlog === false ? [] : backlog.groups).flatMap(({ items }) =>
        items.map((item) => [keyOf(item), item] as const),
      ),
    );
    const open = methods.filter(({ top }) => top.length > 0);
    if (open.length === 0 && unrated === 0) return false;
    return {
      title: text.opportunities,
      basis: [
        ...open.map(({ method, top, basis }) =>
          fill(method === 'rice' ? text.opportunitiesByRice : text.opportunitiesByImpact, {
            count: top.length,
            all: basis.weighed - basis.done - basis.rejected,
          }),
        ),
        ...(unrated === 0 ? [] : [fill(text.opportunitiesUnrated, { count: unrated })]),
      ].join(' · '),
      lines: open.flatMap(({ method, top }) => {
        const best = top[0]?.priority ?? 1;
        const of = method === 'rice' ? best : highest;
        return top.map((each): Line => {
          const item = texts.get(keyOf({ text: each.text, step: each.step.number - 1 }));
          return line(each.text, {
            tone: 'positive',
            figure: (item?.priority || undefined)?.text ?? String(each.priority),
            gauge: { kind: 'share', value: of > 0 ? each.priority / of : 0 },
            place: placeText(each),
            notes: item === undefined ? [] : notesOf(item, method, text.addresses),
          });
        });
      }),
    };
  },
});

const keyOf = ({ text, step }: Pick<BacklogItem, 'text' | 'step'>): string => `${step} ${text}`;

const notesOf = (
  { priority, owner, department, statusLabel, addresses }: BacklogItem,
  method: Method['method'],
  addressesLabel: string,
): string[] =>
  [
    [method === 'rice' ? 'RICE' : '', priority === false ? '' : priority.note, statusLabel, owner, department]
      .filter((part) => part !== '')
      .join(' · '),
    addresses.length === 0 ? '' : fill(addressesLabel, { pains: addresses.join('; ') }),
  ].filter((note) => note !== '');

const isOpen = ({ status }: BacklogItem): boolean => status !== 'done' && status !== 'rejected';

function methodOf(method: Method['method'], items: readonly BacklogItem[], view: JourneyView): Method {
  const count = (wanted: string): number => items.filter(({ status }) => status === wanted).length;
  return {
    method,
    top: items
      .filter(isOpen)
      .flatMap(({ rank, text, priority, status, owner, department, addresses, step }) =>
        priority === false
          ? []
          : [{ rank, text, priority: priority.value, status, owner, department, addresses, step }],
      )
      .toSorted((a, b) => b.priority - a.priority)
      .slice(0, most)
      .map(({ rank, text, priority, status, owner, department, addresses, step }) => ({
        rank,
        text,
        priority: rounded(priority),
        status: status || null,
        owner: owner || null,
        department: department || null,
        addresses,
        ...placeOf(view, step),
      })),
    basis: { weighed: items.length, done: count('done'), rejected: count('rejected') },
  };
}
