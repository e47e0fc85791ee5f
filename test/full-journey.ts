import type { Journey } from '../src/model/journey.ts';

/** Lists that the schema adds where a file has none. */
const lists: Readonly<Record<string, readonly string[]>> = {
  stages: ['goals', 'kpis'],
  emotion: ['evidence'],
  pain_points: ['evidence'],
  opportunities: ['addresses', 'evidence'],
  kpi: ['evidence'],
};

/**
 * A journey in its full form without the schema, which would trim its texts and refuse some. It must have its lists
 * as lists and its objects as objects; only what stands in `lists` above may be left out.
 */
export const fullJourney = (written: object): Journey => withLists(written, '') as Journey;

function withLists(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withLists(each, key));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    withLists(inner, key === 'kpis' ? 'kpi' : name || key),
  ]);
  const missing = (lists[key] ?? []).map((name) => [name, []]);
  return Object.fromEntries([...missing, ...entries]);
}
