import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../src/view/spread.ts';

const box = { gap: 10, low: 0, high: 100 };

it.each([
  [[], []],
  [[40], [40]],
  [
    [20, 60],
    [20, 60],
  ],
  [
    [50, 50],
    [45, 55],
  ],
  [
    [50, 40, 52],
    [47.333, 37.333, 57.333],
  ],
  [
    [0, 0, 0],
    [0, 10, 20],
  ],
  [
    [100, 99],
    [100, 90],
  ],
  [
    [-20, 130],
    [0, 100],
  ],
])('%j stand at %j', (wanted, found) => {
  expect(spread(wanted, box).map((height) => Math.round(height * 1000) / 1000)).toEqual(found);
});

it('heights stand apart, within their room, in the order that was wanted', () => {
  const heights = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 10 });
  fc.assert(
    fc.property(heights, (wanted) => {
      const found = spread(wanted, box);
      const order = wanted
        .map((_height, index) => index)
        .toSorted((a, b) => wanted[a]! - wanted[b]! || a - b);
      const sorted = order.map((index) => found[index]!);
      for (const [index, height] of sorted.entries()) {
        expect(height).toBeGreaterThanOrEqual(0);
        expect(height).toBeLessThanOrEqual(100 + 1e-9);
        if (index > 0) expect(height - sorted[index - 1]!).toBeGreaterThanOrEqual(10 - 1e-9);
      }
    }),
  );
});

it('heights that are apart already stay where they are', () => {
  const apart = fc.uniqueArray(fc.integer({ min: 0, max: 10 }).map((tenth) => tenth * 10));
  fc.assert(
    fc.property(apart, (wanted) => {
      const found = spread(wanted, box);
      for (const [index, height] of wanted.entries()) expect(found[index]).toBeCloseTo(height);
    }),
  );
});
