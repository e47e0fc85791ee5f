/** What is ranked. */
export interface Ranked<Item> {
  readonly item: Item;
  /** 1-based, the same for the same priority; 0 for what is out of the running. */
  readonly rank: number;
}

/**
 * The highest priority first, those of the same priority in the order they came in, and last those out of the running.
 * After a tie the ranks go on as if there were none: 1, 2, 2, 4.
 * @param priorityOf `undefined` for what is out of the running
 */
export function ranking<Item>(
  items: readonly Item[],
  priorityOf: (item: Item) => number | undefined,
): Ranked<Item>[] {
  const running = items
    .flatMap((item) => {
      const priority = priorityOf(item);
      return priority === undefined ? [] : [{ item, priority }];
    })
    .toSorted((a, b) => b.priority - a.priority);
  let rank = 0;
  let before: number | undefined;
  const ranked = running.map(({ item, priority }, index) => {
    if (priority !== before) rank = index + 1;
    before = priority;
    return { item, rank };
  });
  const rest = items.filter((item) => priorityOf(item) === undefined);
  return [...ranked, ...rest.map((item) => ({ item, rank: 0 }))];
}
