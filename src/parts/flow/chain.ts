import { components } from '../../model/flow/components.ts';
import { eliminate } from './elimination.ts';

/** A part of those at a step who go to another one. */
export interface Weighted {
  readonly to: number;
  /** Above 0, at most 1. */
  readonly share: number;
}

/** Step → where those at it go. What is missing to 1 leaves the chain. */
export type Chain = readonly (readonly Weighted[])[];

/**
 * Solves v = s + Pᵀ v, the expected visits v to the steps of an absorbing Markov chain P where s people start (Kemeny
 * and Snell, Finite Markov Chains, 1960, chapter 3): loop by loop in the order in which people come to them, each by
 * elimination.
 * @param start how many start at each step
 * @returns the visits to each step; NaN where a loop is left so rarely that its numbers are lost
 */
export function visitsOf(chain: Chain, start: ArrayLike<number>): Float64Array {
  const visits = Float64Array.from(start);
  // Tarjan gives each loop after those that it leads to: backwards they come in the order of the people.
  for (const steps of componentsOf(chain).toReversed()) {
    if (isLoop(chain, steps)) {
      const inside = steps.map((step) => Float64Array.of(visits[step]!));
      const isSolved = eliminate(leavingMatrix(chain, steps), inside);
      for (const [index, step] of steps.entries()) visits[step] = isSolved ? inside[index]![0]! : Number.NaN;
    }
    const inside = new Set(steps);
    for (const step of steps)
      for (const { to, share } of chain[step]!) if (!inside.has(to)) visits[to]! += visits[step]! * share;
  }
  return visits;
}

/**
 * The expected number of visits to each step by one who is there, the present one included: 1 outside of loops. It is the
 * diagonal of the fundamental matrix N = (I − Q)⁻¹ (see {@link visitsOf}). Nobody who has left a loop comes back to it, so
 * that of a loop alone is that of the whole.
 */
export function returnsOf(chain: Chain): Float64Array {
  const returns = new Float64Array(chain.length).fill(1);
  for (const steps of componentsOf(chain)) {
    if (!isLoop(chain, steps)) continue;
    const unit = steps.map((_step, index) => {
      const row = new Float64Array(steps.length);
      row[index] = 1;
      return row;
    });
    const isSolved = eliminate(leavingMatrix(chain, steps), unit);
    for (const [index, step] of steps.entries()) returns[step] = isSolved ? unit[index]![index]! : Number.NaN;
  }
  return returns;
}

const componentsOf = (chain: Chain): number[][] => components(chain.map((ways) => ways.map(({ to }) => to)));

const isLoop = (chain: Chain, steps: readonly number[]): boolean =>
  steps.length > 1 || chain[steps[0]!]!.some(({ to }) => to === steps[0]);

/** I − Qᵀ of some steps, by rows. */
function leavingMatrix(chain: Chain, steps: readonly number[]): Float64Array[] {
  const place = new Map(steps.map((step, index) => [step, index]));
  const rows = steps.map((_step, index) => {
    const row = new Float64Array(steps.length);
    row[index] = 1;
    return row;
  });
  for (const [from, step] of steps.entries()) {
    for (const { to, share } of chain[step]!) {
      const row = place.get(to);
      if (row !== undefined) rows[row]![from]! -= share;
    }
  }
  return rows;
}

/** The same chain backwards: solving it with s people tells what part of those at each step comes to s. */
export function backwards(chain: Chain): Chain {
  const turned = chain.map((): Weighted[] => []);
  for (const [from, ways] of chain.entries()) {
    for (const { to, share } of ways) turned[to]!.push({ to: from, share });
  }
  return turned;
}
