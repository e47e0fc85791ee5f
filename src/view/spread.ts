/**
 * Moves heights apart, as little as can be, so that no two are nearer than `gap`: the least squares solution (isotonic
 * regression by pooling adjacent violators, after Ayer and others 1955). Their order stays, equals keep the order given.
 * @param wanted heights in any order
 * @returns the heights in the same order, all from `low` to `high` where there is room for so many
 */
export function spread(
  wanted: readonly number[],
  { gap, low, high }: { readonly gap: number; readonly low: number; readonly high: number },
): number[] {
  const order = wanted.map((_height, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Without the gaps below each, heights need only not fall.
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, index] of order.entries()) {
    let pool = { sum: wanted[index]! - rank * gap, count: 1 };
    for (
      let before = pools.at(-1);
      before !== undefined && mean(before) >= mean(pool);
      before = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
    }
    pools.push(pool);
  }
  const last = Math.max(low, high - (wanted.length - 1) * gap);
  const found: number[] = [];
  let rank = 0;
  for (const pool of pools) {
    const height = Math.min(last, Math.max(low, mean(pool)));
    for (let within = 0; within < pool.count; within++, rank++) found[order[rank]!] = height + rank * gap;
  }
  return found;
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
