/** What an arc covers, from left to right, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives every span a level such that no two on the same level touch. Short ones come first and stay low, so that long
 * ones run over them.
 * @param most the highest level that there may be
 * @returns the level of each span, the lowest 1; `undefined` where `most` levels are not enough
 */
export function arcLevels(spans: readonly Span[], most: number): number[] | undefined {
  const order = spans
    .map((span, index) => ({ ...span, index }))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start || a.index - b.index);
  /** On each level the spans that stand there, from left to right. */
  const levels: Span[][] = [];
  const found: number[] = [];
  for (const { start, end, index } of order) {
    const level = firstFree(levels, { start, end });
    if (level >= most) return undefined;
    levels[level] ??= [];
    const row = levels[level];
    row.splice(placeIn(row, start), 0, { start, end });
    found[index] = level + 1;
  }
  return found;
}

function firstFree(levels: readonly Span[][], span: Span): number {
  const free = levels.findIndex((row) => {
    const place = placeIn(row, span.start);
    const [before, after] = [row[place - 1], row[place]];
    return (
      (before === undefined || before.end < span.start) && (after === undefined || after.start > span.end)
    );
  });
  return free === -1 ? levels.length : free;
}

/** The number of spans of a row that start before a place. */
function placeIn(row: readonly Span[], start: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
