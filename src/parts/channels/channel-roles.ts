import { fill, type Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import { reach, reversed } from '../../model/flow/reach.ts';
import { isTaken, purchaseStep, waysOn, type WaysOn } from '../../model/flow/ways-on.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import { hasShares } from '../flow/flow.ts';
import { peopleText } from '../flow/numbers.ts';
import { purchaseShare } from '../flow/purchase.ts';

/**
 * The part of each channel in the purchase, in words: it closes where the purchase is made, and it helps where people
 * meet it on their way there, as assisted conversions do in attribution. Of how many purchases is told where the funnel
 * is measured: those that would not be made if nobody came to the steps of the channel, the purchase step apart.
 * @returns the id of a channel → its part; channels without one are left out
 */
export function channelRoles(journey: Journey, labels: Labels): ReadonlyMap<string, string> {
  const purchase = purchaseStep(journey);
  const met = stepsOfChannels(journey);
  if (purchase === undefined || met.size === 0) return new Map();
  const ways = waysOn(journey);
  const onTheWay = stepsBefore(ways, purchase);
  const all = hasShares(journey) ? purchaseShare(ways, 0, purchase) : undefined;
  const roles = new Map<string, string>();
  for (const [channel, steps] of met) {
    const helping = new Set([...steps].filter((step) => step !== purchase && onTheWay.has(step)));
    const helps = helping.size === 0 ? '' : help(helping, ways, purchase, all, labels);
    const words = steps.has(purchase) ? [labels.channelCloses] : [];
    // Whoever closes every purchase need not be said to help them as well.
    if (helps !== '' && (words.length === 0 || helps !== labels.channelHelpsAll)) words.push(helps);
    if (words.length > 0) roles.set(channel, words.join(', '));
  }
  return roles;
}

/** @param all the part of people who buy; `undefined` where not measured */
function help(
  steps: ReadonlySet<number>,
  ways: readonly WaysOn[],
  purchase: number,
  all: number | undefined,
  labels: Labels,
): string {
  if (all === undefined) return labels.channelHelps;
  const without = purchaseShare(ways, 0, purchase, steps) ?? 0;
  const helped = Math.max(0, ((all - without) / all) * 100);
  if (helped === 0) return '';
  const count = peopleText(helped, labels);
  return count === '100' ? labels.channelHelpsAll : fill(labels.channelHelpsMany, { count });
}

/** The id of a channel → the steps where it is met, in the order of the map. */
function stepsOfChannels(journey: Journey): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  let index = 0;
  for (const { step } of walkSteps(journey)) {
    for (const { channel } of step.touchpoints) {
      if (channel === undefined) continue;
      const steps = found.get(channel) ?? new Set();
      found.set(channel, steps.add(index));
    }
    index += 1;
  }
  return found;
}

/** The steps that people come to who may then come to the purchase, and have not bought yet. */
function stepsBefore(ways: readonly WaysOn[], purchase: number): Set<number> {
  const targets = ways.map((each, step) =>
    each.ways
      .filter(({ share, to }) => isTaken(share) && (step !== purchase || to <= purchase))
      .map(({ to }) => to),
  );
  const reached = reach(targets, [0]);
  const leading = reach(reversed(targets), [purchase]);
  return new Set([...reached].filter((step) => leading.has(step)));
}
