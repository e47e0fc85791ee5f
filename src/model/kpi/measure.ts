import type { Journey } from '../journey.ts';
import type { Kpi } from '../parts/kpi.ts';
import type { Figure, MeasuredKpi } from './figure.ts';

/** What was joined from files of data: `checkout value` or `checkout previous` → the figure. */
export type JoinedFigures = ReadonlyMap<string, Figure>;

/** What the KPIs of a journey came to, by their ids. */
export const measureKpis = (
  { kpis = {} }: Journey,
  joined: JoinedFigures = new Map(),
): ReadonlyMap<string, MeasuredKpi> =>
  new Map(
    Object.entries(kpis).map(([id, kpi]) => [
      id,
      { value: figureOf(id, kpi, 'value', joined), previous: figureOf(id, kpi, 'previous', joined) },
    ]),
  );

function figureOf(
  id: string,
  kpi: Kpi,
  which: 'value' | 'previous',
  joined: JoinedFigures,
): Figure | undefined {
  const given = kpi[which];
  if (typeof given === 'number') return { value: given, parts: [], data: undefined };
  return joined.get(`${id} ${which}`);
}
