import type { Journey } from '../journey.ts';
import type { Kpi } from './kpi.ts';
import type { Figure, MeasuredKpi } from './figure.ts';
import { figureOfParts, isDividedByZero } from './figure-plan.ts';

/** The two figures of a KPI. */
export const measuredFields = ['value', 'previous'] as const;
export type MeasuredField = (typeof measuredFields)[number];

/** What was joined from files of data: `checkout value` or `checkout previous` → the figure. */
export type JoinedFigures = ReadonlyMap<string, Figure>;

/** What the KPIs of a journey came to, by their ids. */
export const measureKpis = (
  { kpis = {} }: Pick<Journey, 'kpis'>,
  joined: JoinedFigures = new Map(),
): ReadonlyMap<string, MeasuredKpi> =>
  new Map(
    Object.entries(kpis).map(([id, kpi]) => [
      id,
      { value: figureOf(id, kpi, 'value', joined), previous: figureOf(id, kpi, 'previous', joined) },
    ]),
  );

function figureOf(id: string, kpi: Kpi, field: MeasuredField, joined: JoinedFigures): Figure | undefined {
  const given = kpi[field];
  if (typeof given === 'number') return { value: given, parts: [], data: undefined };
  const figure = given && (figureOfParts(kpi, given) ?? joined.get(`${id} ${field}`));
  return figure === undefined || isDividedByZero(figure) ? undefined : figure;
}
