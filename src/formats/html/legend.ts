import type { DetailView, ItemView, JourneyView } from '../../view/journey-view.ts';
import { faceOf } from './faces.ts';
import { isMarked } from './tracks.ts';

/** A mark and what it means. */
export interface LegendEntry {
  readonly text: string;
  /** The partial that draws the mark: `legend-face`, `parts/flow/legend`. It sees this entry, with `mark` in it. */
  readonly sample: string;
  /** Fields for the partial. */
  readonly mark: object;
  /** A class of the entry, or `''`. */
  readonly className: string;
}

/** After which entries of every map's legend those of a part stand. */
export type LegendPlace = 'lines' | 'feelings' | 'weights' | 'details' | 'end';

export interface PlacedLegend extends LegendEntry {
  readonly after: LegendPlace;
}

export const entry = (text: string, sample: string, mark: object = {}, className = ''): LegendEntry => ({
  text,
  sample,
  mark,
  className,
});

/**
 * An entry for each mark that the map uses, and no other.
 * @param ofParts those of the parts, in their order
 */
export function legendOf(view: JourneyView, ofParts: readonly PlacedLegend[]): LegendEntry[] {
  const after = (place: LegendPlace): readonly LegendEntry[] =>
    ofParts.filter((each) => each.after === place);
  const items = view.lanes.flatMap(({ cells }) => cells.flatMap((cell) => cell.items));
  return [
    ...linesIn(view),
    ...after('lines'),
    ...feelingsIn(view),
    ...after('feelings'),
    ...weightsIn(items, view),
    ...after('weights'),
    ...detailKinds(items).map(({ label, kind, icon }) => entry(label, 'legend-detail', { kind, icon })),
    ...after('details'),
    ...after('end'),
  ];
}

const linesIn = (view: JourneyView): LegendEntry[] =>
  isMarked(view) ? view.personas.map((persona) => entry(persona.name, 'legend-persona', persona)) : [];

function feelingsIn({ steps, curve, labels }: JourneyView): LegendEntry[] {
  const felt = steps.filter(({ feelings }) => feelings.length === 0).map(({ feeling }) => feeling);
  const tones = new Set(felt.filter(({ measured }) => measured).map(({ tone }) => tone));
  const face = (text: string, level: Parameters<typeof faceOf>[0]): LegendEntry =>
    entry(text, 'legend-face', { face: faceOf(level) });
  const entries: (LegendEntry | false)[] = [
    tones.has('positive') && face(labels.positive, 1),
    tones.has('neutral') && face(labels.neutral, 0),
    tones.has('negative') && face(labels.negative, -1),
    curve.measured &&
      felt.some(({ measured, parts }) => !measured && parts.length > 0) &&
      entry(labels.notMeasured, 'legend-face', { face: 'unknown' }),
    felt.some(({ mixed }) => mixed) && entry(labels.mixedFeelings, 'legend-range'),
    steps.some(({ momentOfTruth }) => momentOfTruth) && entry(labels.momentOfTruth, 'legend-star'),
  ];
  return entries.filter((each) => each !== false);
}

function weightsIn(items: readonly ItemView[], { labels }: JourneyView): LegendEntry[] {
  const entries: (LegendEntry | false)[] = [
    items.some(({ medium }) => medium === 'online') &&
      entry(labels.online, 'legend-chip', { medium: 'online' }),
    items.some(({ medium }) => medium === 'offline') &&
      entry(labels.offline, 'legend-chip', { medium: 'offline' }),
    items.some(({ meters }) => meters.length > 0) && entry(labels.severity, 'legend-meter'),
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
