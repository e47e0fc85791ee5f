import type { DetailView, ItemView, JourneyView } from '../../view/journey-view.ts';
import type { FaceId } from './faces.ts';

/** A mark and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly face: FaceId | '';
  readonly range: boolean;
  readonly star: boolean;
  readonly meter: boolean;
  readonly badge: boolean;
  readonly chip: 'online' | 'offline' | '';
  /** The kind and the icon of a small line below a text. */
  readonly detail: Pick<DetailView, 'kind' | 'icon'> | false;
  /** The mark of a channel that is used at a stage. */
  readonly channel: boolean;
}

const entry = (text: string, mark: Partial<Omit<LegendEntry, 'text'>>): LegendEntry => ({
  text,
  face: '',
  range: false,
  star: false,
  meter: false,
  badge: false,
  chip: '',
  detail: false,
  channel: false,
  ...mark,
});

/** An entry for each mark that the map uses, and no other. */
export function legendOf({ steps, lanes, curve, channels, labels }: JourneyView): LegendEntry[] {
  const feelings = steps.map(({ feeling }) => feeling);
  const items = lanes.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
  const tones = new Set(feelings.filter(({ measured }) => measured).map(({ tone }) => tone));
  const entries: (LegendEntry | false)[] = [
    tones.has('positive') && entry(labels.positive, { face: 'good' }),
    tones.has('neutral') && entry(labels.neutral, { face: 'neutral' }),
    tones.has('negative') && entry(labels.negative, { face: 'bad' }),
    curve.measured &&
      feelings.some(({ measured, parts }) => !measured && parts.length > 0) &&
      entry(labels.notMeasured, { face: 'unknown' }),
    feelings.some(({ mixed }) => mixed) && entry(labels.mixedFeelings, { range: true }),
    steps.some(({ momentOfTruth }) => momentOfTruth) && entry(labels.momentOfTruth, { star: true }),
    items.some(({ medium }) => medium === 'online') && entry(labels.online, { chip: 'online' }),
    items.some(({ medium }) => medium === 'offline') && entry(labels.offline, { chip: 'offline' }),
    items.some(({ meters }) => meters.length > 0) && entry(labels.severity, { meter: true }),
    items.some(({ badges }) => badges.length > 0) && entry(labels.priority, { badge: true }),
    ...detailKinds(items).map(({ label, kind, icon }) => entry(label, { detail: { kind, icon } })),
    channels.length > 0 && entry(labels.channelTouchpoints, { channel: true }),
  ];
  return entries.filter((each) => each !== false);
}

/** One detail of each kind that is used. */
const detailKinds = (items: readonly ItemView[]): DetailView[] => [
  ...new Map(items.flatMap(({ details }) => details).map((detail) => [detail.kind, detail])).values(),
];
