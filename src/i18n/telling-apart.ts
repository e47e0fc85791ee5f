import { differenceOf } from '../model/kpis/difference.ts';
import type { Amounts } from './amounts.ts';

/** Figures that need more digits than this are the same to people, and to the machine nearly so. */
const finest = 9;

/**
 * How finely figures that stand beside each other are written so that those which differ are not read as the same:
 * 3.496% beside 3.5%, and never two times 3.5% of which one has missed the other.
 * @param write a figure as it will stand there
 * @returns the usual amounts where these tell them apart, or where none do
 */
export function tellingApart(
  figures: readonly number[],
  amounts: Amounts,
  write: (figure: number, amounts: Amounts) => string,
): Amounts {
  for (let digits = 0; digits <= finest; digits++) {
    const finer = digits === 0 ? amounts : amounts.finer(digits);
    const readsAs = (one: number, other: number): boolean => write(one, finer) === write(other, finer);
    const isTold = figures.every((one, index) =>
      figures.slice(0, index).every((other) => differenceOf(one, other) === 0 || !readsAs(one, other)),
    );
    if (isTold) return finer;
  }
  return amounts;
}
