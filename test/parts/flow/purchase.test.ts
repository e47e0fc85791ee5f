import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WaysOn } from '../../../src/model/flow/ways-on.ts';
import { purchaseShare, purchaseWays } from '../../../src/parts/flow/purchase.ts';
import { journeys } from './any-ways.ts';

/** Every path to a purchase, with its probability: where there is no loop there are only so many. */
function* paths(
  ways: readonly WaysOn[],
  purchase: number,
  path: readonly number[] = [0],
  part = 1,
): Generator<[readonly number[], number]> {
  const { ways: onward, complete } = ways[path.at(-1)!]!;
  if (path.at(-1) === purchase) {
    yield [path, part * onward.reduce((sum, { share }) => sum + share!, complete!)];
    return;
  }
  for (const { to, share } of onward) yield* paths(ways, purchase, [...path, to], part * share!);
}

it('the ways to a purchase are those of all paths that end in one, weighed by how many buy on each', () => {
  fc.assert(
    fc.property(journeys(true), fc.nat(), (ways, which) => {
      const purchase = which % ways.length;
      const all = [...paths(ways, purchase)];
      const share = all.reduce((sum, [, part]) => sum + part, 0);
      const found = purchaseWays(ways, 0, purchase);
      expect(purchaseShare(ways, 0, purchase)).toBe(found?.share);
      if (share === 0) {
        expect(found).toBeUndefined();
        return;
      }
      expect(found?.share).toBeCloseTo(share, 9);
      for (const [step, visits] of found!.visits.entries()) {
        const through = all.filter(([path]) => path.includes(step)).reduce((sum, [, part]) => sum + part, 0);
        expect(visits).toBeCloseTo(through / share, 9);
      }
    }),
  );
});

it('without some steps only the purchases of paths around them are left', () => {
  fc.assert(
    fc.property(journeys(true), fc.nat(), fc.nat(), (ways, which, other) => {
      const purchase = which % ways.length;
      const without = other % ways.length;
      fc.pre(purchase !== without);
      const around = [...paths(ways, purchase)].filter(([path]) => !path.includes(without));
      const share = around.reduce((sum, [, part]) => sum + part, 0);
      expect(purchaseShare(ways, 0, purchase, new Set([without])) ?? 0).toBeCloseTo(share, 9);
    }),
  );
});

it('who goes back from the purchase step has not bought, and may come again', () => {
  const way = (to: number, share: number) => ({ to, share, when: '', entry: 0 });
  const ways: WaysOn[] = [
    { ways: [way(1, 1)], exits: [], complete: 0 },
    { ways: [way(0, 0.5), way(2, 0.25)], exits: [{ share: 0.25, reason: '' }], complete: 0 },
    { ways: [], exits: [], complete: 1 },
  ];
  const found = purchaseWays(ways, 0, 1);
  expect(found?.share).toBeCloseTo(0.5, 9);
  expect([...found!.visits]).toEqual([expect.closeTo(2, 9), expect.closeTo(2, 9), 0]);
});
