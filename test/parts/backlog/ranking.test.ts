import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ranking } from '../../../src/parts/backlog/ranking.ts';

interface Idea {
  readonly name: number;
  readonly priority: number | undefined;
}

const ideas: fc.Arbitrary<Idea[]> = fc
  .array(fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }), { maxLength: 40 })
  .map((priorities) => priorities.map((priority, name) => ({ name, priority })));

const ranked = (all: readonly Idea[]) => ranking(all, ({ priority }) => priority);

test('the ranks go on after a tie as if there were none, and what has no priority has no rank', () => {
  const all = [12, undefined, 20, 12, 3].map((priority, name) => ({ name, priority }));
  expect(ranked(all).map(({ item, rank }) => [item.name, rank])).toEqual([
    [2, 1],
    [0, 2],
    [3, 2],
    [4, 4],
    [1, 0],
  ]);
});

describe('whatever is ranked', () => {
  const property = (holds: (all: readonly Idea[]) => void) =>
    fc.assert(fc.property(ideas, (all) => holds(all)));

  it('is there once', () =>
    property((all) => {
      const names = ranked(all).map(({ item }) => item.name);
      expect(names.toSorted((a, b) => a - b)).toEqual(all.map(({ name }) => name));
    }));

  it('has one more than there are of a higher priority', () =>
    property((all) => {
      for (const { item, rank } of ranked(all)) {
        const higher = all.filter(({ priority = 0 }) => priority > (item.priority ?? Infinity)).length;
        expect(rank).toBe(item.priority === undefined ? 0 : 1 + higher);
      }
    }));

  it('stands by its priority, then in the order it came in, and without one at the end', () =>
    property((all) => {
      const places = ranked(all).map(({ item }) => item);
      for (const [index, item] of places.entries()) {
        const before = places[index - 1];
        if (before === undefined) continue;
        const fall = (before.priority ?? 0) - (item.priority ?? 0);
        expect(fall).toBeGreaterThanOrEqual(0);
        if (fall === 0) expect(before.name).toBeLessThan(item.name);
      }
    }));
});
