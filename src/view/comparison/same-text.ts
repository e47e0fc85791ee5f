/** A text as it is compared: case, white space and the way a letter is composed make no difference. */
export const normalised = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Pairs what is the same in two lists, each entry at most once.
 * @param keysOf what two entries are recognised by; the first key that both have decides
 */
export function unpaired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): { readonly gone: readonly Item[]; readonly fresh: readonly Item[] } {
  const left = new Set(before);
  const byKey = new Map<string, Item[]>();
  for (const item of before)
    for (const key of keysOf(item)) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [item]);
      else found.push(item);
    }
  const fresh = after.filter((item) => {
    const pair = keysOf(item)
      .flatMap(
        (key) =>
          byKey
            .get(key)
            ?.filter((each) => left.has(each))
            .slice(0, 1) ?? [],
      )
      .at(0);
    return pair === undefined || !left.delete(pair);
  });
  return { gone: [...left], fresh };
}
