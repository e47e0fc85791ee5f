/** Decimals that stand in a file are not exact in the machine: 0.3 − 0.2 is a little below 0.1. */
const tolerance = 1e-9;

/** @returns the difference, and nothing where it is only the machine's */
export function differenceOf(before: number, after: number): number {
  const difference = after - before;
  return Math.abs(difference) <= tolerance * Math.max(Math.abs(before), Math.abs(after)) ? 0 : difference;
}
