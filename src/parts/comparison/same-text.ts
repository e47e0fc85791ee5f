/**
 * Pairs what is the same in two lists, each entry at most once.
 * @param keysOf what two entries are recognised by; the first key that both have decides
 */
export function unpaired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): {
  readonly gone: readonly Item[];
  readonly fresh: readonly Item[];
  readonly pairs: ReadonlyMap<Item, Item>;
} {
  const left = new Map(before.entries());
  const waiting = new Map<string, number[]>();
  // The last of each list is the first to be taken, so that taking costs the same in a list of any length.
  for (const [place, item] of [...before.entries()].toReversed())
    for (const key of keysOf(item)) {
      const places = waiting.get(key);
      if (places === undefined) waiting.set(key, [place]);
      else places.push(place);
    }
  const pairs = new Map<Item, Item>();
  const fresh = after.filter((item) => {
    for (const key of keysOf(item)) {
      const place = nextOf(waiting.get(key) ?? [], left);
      if (place === undefined) continue;
      pairs.set(item, left.get(place)!);
      left.delete(place);
      return false;
    }
    return true;
  });
  return { gone: [...left.values()], fresh, pairs };
}

/** Takes places off the end of a list up to one that is still left. */
function nextOf(places: number[], left: ReadonlyMap<number, unknown>): number | undefined {
  for (let place = places.pop(); place !== undefined; place = places.pop()) if (left.has(place)) return place;
  return undefined;
}
