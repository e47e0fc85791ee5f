import { reach } from '../../model/flow/reach.ts';
import { isTaken, type WaysOn } from '../../model/flow/ways-on.ts';
import { backwards, visitsOf, type Chain } from './chain.ts';
import { chainOf, startAt } from './funnel.ts';

/** The ways to a purchase. */
export interface PurchaseWays {
  /** The part of those who start that buys. */
  readonly share: number;
  /** Expected visits to each step by one who buys, up to the purchase; the one that ends in the purchase is in it. */
  readonly visits: Float64Array;
}

/**
 * How people come from one step to a purchase. They buy when they go on from the purchase step, to a later step or to the
 * end of the journey; who leaves there, or goes back, has not bought.
 *
 * Visits are those under the condition that the person buys, by Doob's h-transform: with h(i) the probability of a
 * purchase from step i and G(s, i) the expected visits to i before the purchase, they are G(s, i) · h(i) / h(s) (Doob,
 * Conditional Brownian motion and the boundary limits of harmonic functions, 1957; Kemeny and Snell, Finite Markov
 * Chains, 1960, chapter 3).
 * @param without steps that nobody may come to
 * @returns `undefined` where a share on the way is not known, or where nobody buys
 */
export function purchaseWays(
  ways: readonly WaysOn[],
  start: number,
  purchase: number,
): PurchaseWays | undefined {
  const found = visitsBefore(ways, start, purchase);
  if (found === undefined) return undefined;
  const { chain, buying, visits, share } = found;
  const chances = visitsOf(backwards(chain), startAt(purchase, buying, ways.length));
  return { share, visits: visits.map((each, step) => (each * chances[step]!) / share) };
}

/**
 * The part of those who start that buys, like that of {@link purchaseWays} at half its price.
 * @param without steps that nobody may come to
 * @returns `undefined` where a share on the way is not known, or where nobody buys
 */
export const purchaseShare = (
  ways: readonly WaysOn[],
  start: number,
  purchase: number,
  without: ReadonlySet<number> = new Set(),
): number | undefined => visitsBefore(ways, start, purchase, without)?.share;

/** Everybody's ways and expected visits before a purchase, whether they buy or not. */
interface VisitsBefore {
  readonly chain: Chain;
  /** The part of those at the purchase step who buy. */
  readonly buying: number;
  readonly visits: Float64Array;
  /** The part of those who start that buys: above 0. */
  readonly share: number;
}

function visitsBefore(
  ways: readonly WaysOn[],
  start: number,
  purchase: number,
  without: ReadonlySet<number> = new Set(),
): VisitsBefore | undefined {
  const before = untilPurchase(ways, purchase);
  if (!isKnown(before, start)) return undefined;
  const buying = buyingShare(ways[purchase]!, purchase);
  if (buying === undefined) return undefined;
  const chain = chainOf(before, (step) => !without.has(step));
  const visits = visitsOf(chain, startAt(start, without.has(start) ? 0 : 1, ways.length));
  const share = visits[purchase]! * buying;
  return share > 0 ? { chain, buying, visits, share } : undefined;
}

/** The ways of people who have not bought: from the purchase step only those back. */
const untilPurchase = (ways: readonly WaysOn[], purchase: number): WaysOn[] =>
  ways.map((each, step) =>
    step === purchase ? { ...each, ways: each.ways.filter(({ to }) => to <= purchase) } : each,
  );

/** False where someone may go a way whose share is not known. */
function isKnown(ways: readonly WaysOn[], start: number): boolean {
  const targets = ways.map((each) => each.ways.filter(({ share }) => isTaken(share)).map(({ to }) => to));
  return [...reach(targets, [start])].every((step) =>
    ways[step]!.ways.every(({ share }) => share !== undefined),
  );
}

/** The part of those at the purchase step who buy; `undefined` where it is not known. */
function buyingShare({ ways, complete }: WaysOn, purchase: number): number | undefined {
  const parts = [...ways.filter(({ to }) => to > purchase).map(({ share }) => share), complete];
  return parts.includes(undefined) ? undefined : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
