import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAlike, type NumberSet } from '../../src/insights/overall/alike-pairs.ts';

type Pair = readonly [first: number, second: number, likeness: number];

/** As it is defined, pair by pair. */
function allPairs(sets: readonly NumberSet[]): Pair[] {
  return sets.flatMap((a, first) =>
    sets.flatMap((b, second): Pair[] => {
      const common = a.numbers.filter((number) => b.numbers.includes(number)).length;
      const likeness = common / (a.numbers.length + b.numbers.length - common);
      return first < second && a.kind === b.kind && likeness >= 0.8 ? [[first, second, likeness]] : [];
    }),
  );
}

function foundPairs(sets: readonly NumberSet[], below: number): Pair[] {
  const pairs: Pair[] = [];
  findAlike(sets, below, (a, b, likeness) => pairs.push([Math.min(a, b), Math.max(a, b), likeness]));
  return pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
}

const below = 120;
const number = fc.nat(below - 1);
/** A set, and what is taken out of it and put into it to make others that are just alike, or just not. */
const family = fc.record({
  numbers: fc.uniqueArray(number, { minLength: 1, maxLength: 60, size: 'max' }),
  changes: fc.array(
    fc.record({
      without: fc.nat(9),
      put: fc.array(number, { maxLength: 9 }),
      kind: fc.constantFrom(0, 0, 0, 1),
    }),
    { maxLength: 3 },
  ),
});
const families = fc.array(family, { minLength: 1, maxLength: 4 }).map((all) =>
  all.flatMap(({ numbers, changes }): NumberSet[] => [
    { numbers, kind: 0 },
    ...changes.map(({ without, put, kind }) => ({
      numbers: [...new Set([...numbers.slice(without), ...put])],
      kind,
    })),
  ]),
);

it('finds the pairs that a look at all pairs finds, each once', () => {
  fc.assert(
    fc.property(families, (sets) => {
      expect(foundPairs(sets, below)).toEqual(allPairs(sets));
    }),
    { numRuns: 500 },
  );
});

it('finds all copies of one set', () => {
  const sets = Array.from({ length: 30 }, () => ({ numbers: [3, 1, 2], kind: 7 }));
  expect(foundPairs(sets, 4)).toHaveLength((30 * 29) / 2);
});
