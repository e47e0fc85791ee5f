/** Longer values hide what is said about them. Sentences of ours, which stand among them, are shorter. */
const longest = 300;

/** What a message is made with, each long text in it cut to its beginning. */
export function shortValues<Values>(values: Values): Values {
  return short(values) as Values;
}

function short(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longest ? `${beginning(value)}…` : value;
  if (Array.isArray(value)) return value.map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, short(each)]));
}

/** Never half of a character of two units. */
const beginning = (text: string): string => text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
