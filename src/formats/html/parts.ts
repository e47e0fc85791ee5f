import type { JourneyView } from '../../view/journey-view.ts';
import { isMarked, showsLines } from './tracks.ts';

/**
 * Stylesheets that only some maps need, so that a map of ten lines stays as small as it is: each stands in
 * templates/html/parts/<id>.css. A new one is a file there and a line here.
 */
const parts: readonly { readonly id: string; readonly used: (view: PartsView) => boolean }[] = [
  { id: 'results', used: ({ figures }) => figures.length > 0 },
  { id: 'details', used: ({ lanes }) => hasItem(lanes, ({ details }) => details.length > 0) },
  { id: 'marks', used: ({ lanes }) => isMarked({ lanes }) },
  { id: 'tracks', used: ({ curve }) => showsLines(curve) },
  { id: 'flow', used: ({ flow }) => flow.shown },
  { id: 'time', used: ({ lanes }) => lanes.some(({ look }) => look === 'time') },
  { id: 'blueprint', used: ({ lanes }) => lanes.some(({ look }) => look === 'card') },
  { id: 'channels', used: ({ channels }) => channels.length > 0 },
  { id: 'comparison', used: ({ comparison }) => comparison !== false },
  { id: 'kpis', used: ({ kpis }) => kpis.length > 0 },
  { id: 'backlog', used: ({ backlog }) => backlog !== false },
  { id: 'messages', used: ({ messages }) => messages.length > 0 },
  { id: 'evidence', used: ({ evidence }) => evidence !== false },
  { id: 'sub-journey', used: ({ stages }) => stages.some(({ journey }) => journey !== false) },
];

type PartsView = Pick<
  JourneyView,
  | 'lanes'
  | 'curve'
  | 'flow'
  | 'channels'
  | 'comparison'
  | 'figures'
  | 'kpis'
  | 'backlog'
  | 'evidence'
  | 'messages'
> & {
  readonly stages: readonly Pick<JourneyView['stages'][number], 'journey'>[];
};

type Items = JourneyView['lanes'][number]['cells'][number]['items'];

const hasItem = (lanes: PartsView['lanes'], test: (item: Items[number]) => boolean): boolean =>
  lanes.some(({ cells }) => cells.some(({ items }) => items.some(test)));

/** The names of the stylesheets that a map needs, in their order. */
export const partsOf = (view: PartsView): string[] =>
  parts.filter(({ used }) => used(view)).map(({ id }) => `html/parts/${id}.css`);
