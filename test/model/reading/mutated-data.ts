type Data = Record<string, unknown> | unknown[];

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** Values of every kind, right and wrong ones for most keys. */
export const values: readonly unknown[] = [
  [
    '',
    ' ',
    ' text ',
    '“text”',
    '• a\n• b',
    'rina',
    'Not An Id',
    '2026-10-01',
    '2026-13',
    'IDR',
    '08:30',
    '1h30m',
    'decision',
    'online',
  ],
  [
    'https://x.example/a',
    'javascript:a',
    'future-state',
    '\u00a0',
    '__proto__',
    'constructor',
    '007',
    'true',
  ],
  [0, -0, 1, -2, 2, 3, 0.5, -0.3, 1.5, 5, 6, 1e12, 1e13, 1e20, Number.NaN, Number.POSITIVE_INFINITY],
  [true, false, null, undefined, [], {}, [[]], [null], [undefined], ['a', 'b'], [1, 'a'], { name: 'A' }],
  [
    { text: 'A', severity: 3 },
    { label: 'A', score: 1 },
    { text: '• a\n• b' },
    { file: 'a.csv', column: 'a' },
    { value: { orders: 1 } },
    { a: 'b' },
    JSON.parse('{ "__proto__": "a" }'),
  ],
].flat();

/** A copy of data from a file, changed in one to three places. */
export function mutated(data: unknown, random: () => number): unknown {
  const copy = structuredClone(data);
  const below = (end: number): number => Math.floor(random() * end);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  for (let left = 1 + below(3); left > 0; left--) {
    const all = within(copy);
    if (all.length === 0) return copy;
    const place = one(all);
    const keys = Object.keys(place);
    const key = keys.length === 0 ? 'name' : one(keys);
    const set = (value: unknown, at = key): void => {
      // Plain assignment would set the prototype.
      Object.defineProperty(place, at, { value, enumerable: true, configurable: true, writable: true });
    };
    const held = (place as Record<string, unknown>)[key];
    switch (below(9)) {
      case 0:
        if (Array.isArray(place)) place.splice(Number(key), 1);
        else delete place[key];
        break;
      case 1:
      case 2:
        set(structuredClone(one(values)));
        break;
      case 3:
        set([held]);
        break;
      case 4:
        if (Array.isArray(held)) set(held[0]);
        break;
      case 5:
        if (isData(held) && !Array.isArray(held)) set(Object.values(held)[0]);
        break;
      case 6:
        // Something of another place: its key, or what it holds.
        if (Array.isArray(place)) place.push(structuredClone(one(all)));
        else
          set(
            structuredClone(one(values)),
            one(Object.keys(one(all)).concat('name', 'score', '__proto__', 'x')),
          );
        break;
      case 7:
        set(structuredClone(one(all)));
        break;
      default:
        // At the end, if it is no list.
        if (!Array.isArray(place)) {
          delete place[key];
          set(held);
        }
    }
  }
  return copy;
}

/** All lists and objects in a value, itself included. */
function within(value: unknown): Data[] {
  if (!isData(value)) return [];
  return [value, ...Object.values(value).flatMap(within)];
}
