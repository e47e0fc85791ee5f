import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stack } from '../../../src/parts/time/stack.ts';
import { axisOver } from '../../../src/parts/time/ticks.ts';

const extents = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 500 }), length: fc.integer({ min: 1, max: 200 }) }), {
    maxLength: 40,
  })
  .map((all) =>
    all.map(({ start, length }) => ({ start, end: start + length })).toSorted((a, b) => a.start - b.start),
  );

test('nothing overlaps in its row, and there are no more rows than overlap somewhere', () => {
  fc.assert(
    fc.property(extents, (all) => {
      const rows = stack(all);
      for (const [index, a] of all.entries()) {
        for (const [other, b] of all.entries()) {
          if (other <= index || rows[index] !== rows[other]) continue;
          expect(a.end <= b.start || b.end <= a.start).toBe(true);
        }
      }
      const depths = all.map(
        ({ start }) => all.filter((each) => each.start <= start && start < each.end).length,
      );
      expect(new Set(rows).size).toBe(Math.max(0, ...depths));
    }),
  );
});

test('an axis holds its time, begins and ends with a tick, has room, and has midnight as a tick', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 2800 }),
      fc.integer({ min: 3, max: 60 }),
      (first, length, most) => {
        const { start, end, interval } = axisOver(first, first + length, most);
        expect(start).toBeLessThanOrEqual(first);
        expect(end).toBeGreaterThanOrEqual(first + length);
        expect(end).toBeGreaterThan(start);
        expect((end - start) / interval).toBeLessThanOrEqual(most);
        expect(Number.isInteger((end - start) / interval)).toBe(true);
        expect(start % interval).toBe(0);
        expect(1440 % interval).toBe(0);
      },
    ),
  );
});

test.each([
  [330, 1770, 10, 180],
  [480, 1080, 12, 60],
  [600, 640, 12, 5],
])('from %d to %d with %d gaps: every %d minutes', (first, last, most, interval) => {
  expect(axisOver(first, last, most).interval).toBe(interval);
});
