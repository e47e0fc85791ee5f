import type { DetailView, ItemView, JourneyView, PersonaMark } from '../../view/journey-view.ts';
import type { FaceId } from './faces.ts';
import { isMarked } from './tracks.ts';

/** A mark and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly face: FaceId | '';
  readonly range: boolean;
  readonly star: boolean;
  readonly meter: boolean;
  /** A priority as an example, or `''`. */
  readonly badge: string;
  readonly chip: 'online' | 'offline' | '';
  /** A mark of the drawing of how people move. */
  readonly flow: Partial<Readonly<Record<FlowMark, true>>> | false;
  readonly persona: PersonaMark | false;
  /** The line of the map that this one is compared with. */
  readonly baseline: boolean;
  /** A kind of block on the clock. */
  readonly block: 'open' | 'apart' | '';
  readonly midnight: boolean;
  /** The kind and the icon of a small line below a text. */
  readonly detail: Pick<DetailView, 'kind' | 'icon'> | false;
  /** The mark of a channel that is used at a stage. */
  readonly channel: boolean;
  /** A mark on the bar of a KPI. */
  readonly bullet: 'target' | 'before' | '';
}

type FlowMark = 'people' | 'loop' | 'jump' | 'exit' | 'worst';

const entry = (text: string, mark: Partial<Omit<LegendEntry, 'text'>>): LegendEntry => ({
  text,
  face: '',
  range: false,
  star: false,
  meter: false,
  badge: '',
  chip: '',
  flow: false,
  persona: false,
  baseline: false,
  block: '',
  midnight: false,
  detail: false,
  channel: false,
  bullet: '',
  ...mark,
});

/** An entry for each mark that the map uses, and no other. */
export function legendOf(view: JourneyView): LegendEntry[] {
  const {
    stages,
    steps,
    lanes,
    curve,
    flow,
    clock,
    channels,
    personas,
    ratedOpportunities,
    backlog,
    kpis,
    labels,
  } = view;
  const items = lanes.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
  const faced = steps.filter(({ feelings: own }) => own.length === 0).map(({ feeling }) => feeling);
  const tones = new Set(faced.filter(({ measured }) => measured).map(({ tone }) => tone));
  const entries: (LegendEntry | false)[] = [
    ...(isMarked(view) ? personas.map((persona) => entry(persona.name, { persona })) : []),
    ...curve.tracks
      .filter(({ kind }) => kind === 'baseline')
      .map(({ label }) => entry(label, { baseline: true })),
    tones.has('positive') && entry(labels.positive, { face: 'good' }),
    tones.has('neutral') && entry(labels.neutral, { face: 'neutral' }),
    tones.has('negative') && entry(labels.negative, { face: 'bad' }),
    curve.measured &&
      faced.some(({ measured, parts }) => !measured && parts.length > 0) &&
      entry(labels.notMeasured, { face: 'unknown' }),
    faced.some(({ mixed }) => mixed) && entry(labels.mixedFeelings, { range: true }),
    steps.some(({ momentOfTruth }) => momentOfTruth) && entry(labels.momentOfTruth, { star: true }),
    flow.funnel.measured && entry(labels.flowOf100, { flow: { people: true } }),
    flow.drawing.arcs.some(({ kind }) => kind === 'jump') &&
      entry(labels.flowWayOver, { flow: { jump: true } }),
    flow.drawing.arcs.some(({ kind }) => kind === 'loop') &&
      entry(labels.flowWayBack, { flow: { loop: true } }),
    flow.exits.some(({ worst }) => !worst) && entry(labels.flowWayOut, { flow: { exit: true } }),
    flow.exits.some(({ worst }) => worst) && entry(labels.flowWorst, { flow: { worst: true } }),
    steps.some(({ withoutBusiness }) => withoutBusiness) && entry(labels.withoutUs, { block: 'apart' }),
    clock !== false &&
      clock.blocks.some(({ kind }) => kind === 'open') &&
      entry(labels.untilNext, { block: 'open' }),
    clock !== false &&
      clock.ticks.some(({ midnight }) => midnight) &&
      entry(labels.nextDay, { midnight: true }),
    items.some(({ medium }) => medium === 'online') && entry(labels.online, { chip: 'online' }),
    items.some(({ medium }) => medium === 'offline') && entry(labels.offline, { chip: 'offline' }),
    items.some(({ meters }) => meters.length > 0) && entry(labels.severity, { meter: true }),
    ratedOpportunities.length > 0 && entry(labels.priority, { badge: '16' }),
    backlog !== false &&
      backlog.groups.some(({ method }) => method === 'rice') &&
      entry(labels.rice, { badge: 'RICE' }),
    ...detailKinds(items).map(({ label, kind, icon }) => entry(label, { detail: { kind, icon } })),
    stages.some(({ journey }) => journey !== false) &&
      entry(labels.subJourney, { detail: { kind: 'within', icon: 'route' } }),
    channels.length > 0 && entry(labels.channelTouchpoints, { channel: true }),
    kpis.some(({ bar }) => bar !== false && bar.target !== false) &&
      entry(labels.kpiTarget, { bullet: 'target' }),
    kpis.some(({ bar }) => bar !== false && bar.previous !== false) &&
      entry(labels.kpiBefore, { bullet: 'before' }),
  ];
  return entries.filter((each) => each !== false);
}

/** One detail of each kind that is used and does not say itself what it is. */
const detailKinds = (items: readonly ItemView[]): DetailView[] => [
  ...new Map(
    items
      .flatMap(({ details }) => details)
      .filter(({ label }) => label !== '')
      .map((detail) => [detail.kind, detail]),
  ).values(),
];
