import type { KpiView } from './kpi-view.ts';

const arrows = { up: 'arrow-up', down: 'arrow-down', same: 'minus' } as const;
const marks = { met: 'check', missed: 'x', unknown: '' } as const;

/** The icons that a KPI bears. */
export const kpiIcons = ({ change, status }: Pick<KpiView, 'change' | 'status'>): string[] => [
  ...(change === false ? [] : [arrows[change.direction]]),
  marks[status],
];

/** A figure of more characters than this breaks in the narrowest column. */
const shortFigure = 9;

/** A KPI with the places on its bar in whole percents. */
export interface KpiModel extends Omit<KpiView, 'bar'> {
  readonly bar: BarModel | false;
  /** Name of a lucide icon. */
  readonly arrow: 'arrow-up' | 'arrow-down' | 'minus';
  readonly mark: 'check' | 'x' | '';
  /** True where the figure has room in one line. */
  readonly isShort: boolean;
  /** When, on how many and from what it was measured, each with something in it. */
  readonly about: readonly string[];
}

export interface BarModel {
  readonly value: Span;
  /** None or one. */
  readonly previous: readonly Span[];
  readonly target: readonly number[];
  /** Where nothing is, on a bar that has room below it. */
  readonly zero: readonly number[];
}

/** A piece of the bar: where it begins and how long it is. */
interface Span {
  readonly from: number;
  readonly length: number;
}

export const kpiModels = (kpis: readonly KpiView[]): KpiModel[] =>
  kpis.map((kpi) => ({
    ...kpi,
    bar: barModel(kpi.bar),
    arrow: arrows[kpi.change === false ? 'same' : kpi.change.direction],
    mark: marks[kpi.status],
    isShort: kpi.value !== false && [...kpi.value.number].length <= shortFigure,
    about: [kpi.period, kpi.sample, kpi.note].filter((text) => text !== ''),
  }));

function barModel(bar: KpiView['bar']): BarModel | false {
  if (bar === false) return false;
  const zero = percent(bar.zero);
  const span = (place: number): Span => ({
    from: Math.min(zero, percent(place)),
    length: Math.abs(percent(place) - zero),
  });
  return {
    value: span(bar.value),
    previous: bar.previous === false ? [] : [span(bar.previous)],
    target: bar.target === false ? [] : [percent(bar.target)],
    zero: zero > 0 ? [zero] : [],
  };
}

const percent = (part: number): number => Math.round(part * 100);

/** Rules for the places and the lengths that bars have. */
export function kpiCss(kpis: readonly KpiModel[]): string {
  const bars = kpis.flatMap(({ bar }) => (bar === false ? [] : [bar]));
  const spans = bars.flatMap(({ value, previous }) => [value, ...previous]);
  const places = [
    ...spans.map(({ from }) => from),
    ...bars.flatMap(({ target, zero }) => [...target, ...zero]),
  ];
  return [
    ...unique(places).map((place) => `.from-${place}{--from:${place}%}`),
    ...unique(spans.map(({ length }) => length)).map((length) => `.long-${length}{--long:${length}%}`),
  ].join('');
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);
