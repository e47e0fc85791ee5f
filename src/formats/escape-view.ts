import type { JourneyView } from '../view/journey-view.ts';

import { Ready } from './ready.ts';

type Escape = (text: string) => string;

/** The labels of a language are one object for all maps: they are escaped once a run. */
const escapedLabels = new WeakMap<Escape, WeakMap<object, unknown>>();

/**
 * The view with every text in it escaped, so that a template of a text format cannot forget to. Keys stay as they
 * are, and what is one object in the view (a step in its stage and in its cells) is one object in the result.
 *
 * Each part of the view is escaped when it is first asked for: a diagram, for one, asks for little of it.
 * @param more fields that stand beside those of the view, as they are
 */
export function mapTexts<More extends object = object>(
  view: JourneyView,
  escape: Escape,
  more = {} as More,
): JourneyView & More {
  const done = new Map<object, unknown>();
  const map = (value: unknown): unknown => {
    if (typeof value === 'string') return escape(value);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Ready) return value.text;
    let copy = done.get(value);
    if (copy === undefined)
      done.set(value, (copy = Array.isArray(value) ? value.map(map) : mapValues(value, map)));
    return copy;
  };
  const escaped = { ...more } as JourneyView & More;
  for (const [key, value] of Object.entries(view)) {
    const part = key === 'labels' ? () => labelsOf(view, escape, map) : () => map(value);
    Object.defineProperty(escaped, key, { enumerable: true, configurable: true, get: part });
  }
  return escaped;
}

function labelsOf({ labels }: JourneyView, escape: Escape, map: (value: unknown) => unknown): unknown {
  let known = escapedLabels.get(escape);
  if (known === undefined) escapedLabels.set(escape, (known = new WeakMap()));
  let escaped = known.get(labels);
  if (escaped === undefined) known.set(labels, (escaped = mapValues(labels, map)));
  return escaped;
}

function mapValues(values: object, map: (value: unknown) => unknown): object {
  // A copy of the same shape, its values then replaced: far quicker than adding the keys one by one.
  const copy: Record<string, unknown> = { ...values };
  for (const key in copy) copy[key] = map(copy[key]);
  return copy;
}
