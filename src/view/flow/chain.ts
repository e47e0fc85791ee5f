import { components } from '../../model/flow/components.ts';
import { inverse } from './inverse.ts';

/** A part of those at a step who go to another one. */
export interface Weighted {
  readonly to: number;
  /** Above 0, at most 1. */
  readonly share: number;
}

/** Step → where those at it go. What is missing to 1 leaves the chain. */
export type Chain = readonly (readonly Weighted[])[];

export interface Solution {
  /** The expected number of visits to each step. */
  readonly visits: Float64Array;
  /**
   * The expected number of visits to each step by those who are there once: 1 outside of loops. It is the diagonal of
   * the fundamental matrix N = (I − Q)⁻¹.
   */
  readonly returns: Float64Array;
}

/**
 * Solves v = s + Pᵀ v, the expected visits v to the steps of an absorbing Markov chain P where s people start (Kemeny
 * and Snell, Finite Markov Chains, 1960, chapter 3): loop by loop in the order in which people come to them, each by
 * elimination. Nobody who has left a loop comes back to it, so the diagonal of a loop's own fundamental matrix is that of
 * the whole.
 * @param start how many start at each step
 */
export function solve(chain: Chain, start: ArrayLike<number>): Solution {
  const visits = Float64Array.from(start);
  const returns = new Float64Array(chain.length).fill(1);
  // Tarjan gives each loop after those that it leads to: backwards they come in the order of the people.
  const loops = components(chain.map((ways) => ways.map(({ to }) => to))).toReversed();
  for (const loop of loops) {
    if (loop.length > 1 || chain[loop[0]!]!.some(({ to }) => to === loop[0]))
      solveLoop(chain, loop, visits, returns);
    const inside = new Set(loop);
    for (const step of loop) {
      for (const { to, share } of chain[step]!) if (!inside.has(to)) visits[to]! += visits[step]! * share;
    }
  }
  return { visits, returns };
}

/** Turns the people who come into a loop from outside into visits to its steps. */
function solveLoop(chain: Chain, loop: readonly number[], visits: Float64Array, returns: Float64Array): void {
  const place = new Map(loop.map((step, index) => [step, index]));
  const rows = loop.map((_step, index) => {
    const row = new Float64Array(loop.length);
    row[index] = 1;
    return row;
  });
  for (const [from, step] of loop.entries()) {
    for (const { to, share } of chain[step]!) {
      const row = place.get(to);
      if (row !== undefined) rows[row]![from]! -= share;
    }
  }
  const fundamental = inverse(rows);
  const coming = loop.map((step) => visits[step]!);
  for (const [index, step] of loop.entries()) {
    visits[step] =
      fundamental?.[index]!.reduce((sum, each, from) => sum + each * coming[from]!, 0) ?? Number.NaN;
    returns[step] = fundamental?.[index]![index] ?? Number.NaN;
  }
}

/** The same chain backwards: solving it with s people tells what part of those at each step comes to s. */
export function backwards(chain: Chain): Chain {
  const turned = chain.map((): Weighted[] => []);
  for (const [from, ways] of chain.entries()) {
    for (const { to, share } of ways) turned[to]!.push({ to: from, share });
  }
  return turned;
}
