import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelsFor } from '../../../src/i18n/languages.ts';
import { quadrantView } from '../../../src/parts/backlog/quadrant.ts';

const { labels } = labelsFor('en');
const view = (ratings: readonly (readonly [impact: number, feasibility: number])[]) =>
  quadrantView(
    ratings.map(([impact, feasibility], index) => ({
      rank: index + 1,
      text: `o${index}`,
      impact,
      feasibility,
    })),
    labels,
  );
const rating = fc.integer({ min: 1, max: 5 });
const ratings = fc.array(fc.tuple(rating, rating), { maxLength: 60 });

/** The smallest square that the formats draw, and the widest dot, in CSS pixels: see backlog.css and quadrant-drawing.ts. */
const squares = [
  { width: 336, height: 304, dot: 20 },
  { width: 330, height: 310, dot: 19.5 },
];

it('has what is easy and helps most at the end of reading and at the top', () => {
  const { dots, scale } = view([
    [5, 5],
    [1, 1],
  ]);
  expect(dots.map(({ mark }) => mark)).toEqual(['1', '2']);
  expect(dots[0]).toMatchObject({ x: scale[4]!.x, y: scale[4]!.y });
  expect(dots[1]).toMatchObject({ x: scale[0]!.x, y: scale[0]!.y });
  expect(dots[0]!.x).toBeGreaterThan(dots[1]!.x);
  expect(dots[0]!.y).toBeLessThan(dots[1]!.y);
});

it('has no two dots on each other, in any square that is drawn', () => {
  fc.assert(
    fc.property(ratings, (all) => {
      const { dots } = view(all);
      for (const { width, height, dot } of squares) {
        for (const [index, one] of dots.entries()) {
          for (const other of dots.slice(index + 1)) {
            const far = Math.hypot(((one.x - other.x) / 100) * width, ((one.y - other.y) / 100) * height);
            expect(far).toBeGreaterThanOrEqual(dot);
          }
        }
      }
    }),
  );
});

it('keeps dots off the edges and the names of its parts', () => {
  fc.assert(
    fc.property(ratings, (all) => {
      for (const { x, y } of view(all).dots) {
        expect(Math.min(x, 100 - x)).toBeGreaterThan(3);
        // A name ends 1.35 rem from the edge of a square of 19 rem.
        expect(Math.min(y, 100 - y) - 3.3).toBeGreaterThan(7.1);
      }
    }),
  );
});

it('says how many more stand where dots have no room', () => {
  const { dots, entries } = view(Array.from({ length: 9 }, () => [3, 3] as const));
  expect(dots.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5', '+4']);
  expect(entries).toHaveLength(9);
});
