import type { JourneyView } from '../view/journey-view.ts';

/**
 * The view with every text in it escaped, so that a template of a text format cannot forget to. Keys stay as they
 * are, and what is one object in the view (a step in its stage and in its cells) is one object in the result.
 */
export function mapTexts(view: JourneyView, escape: (text: string) => string): JourneyView {
  const done = new Map<object, unknown>();
  const map = (value: unknown): unknown => {
    if (typeof value === 'string') return escape(value);
    if (typeof value !== 'object' || value === null) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value) ? value.map(map) : mapValues(value, map);
    done.set(value, copy);
    return copy;
  };
  return map(view) as JourneyView;
}

function mapValues(values: object, map: (value: unknown) => unknown): object {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) copy[key] = map(value);
  return copy;
}
