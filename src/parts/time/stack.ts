/** From where to where something reaches. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The row of each extent, 0-based, so that none overlaps another in its row and there are as few rows as can be (greedy
 * interval colouring). The extents stand in the order of their starts.
 */
export function stack(extents: readonly Extent[]): number[] {
  const ends: number[] = [];
  return extents.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = end;
    return row;
  });
}
