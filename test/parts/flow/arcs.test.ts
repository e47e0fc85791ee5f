import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcLevels, type Span } from '../../../src/parts/flow/arcs.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

describe('the levels of arcs', () => {
  it('are such that no two arcs on one level touch', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        const levels = arcLevels(spans, 100)!;
        for (const [a, level] of levels.entries())
          for (let b = 0; b < a; b++)
            if (levels[b] === level) expect(touch(spans[a]!, spans[b]!)).toBe(false);
      }),
    );
  });

  it('are as low as can be: below each arc stands one that it would touch, and that is no longer', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        const levels = arcLevels(spans, 100)!;
        for (const [a, level] of levels.entries()) {
          const length = spans[a]!.end - spans[a]!.start;
          for (let lower = 1; lower < level; lower++) {
            const under = spans.filter((each, b) => levels[b] === lower && touch(each, spans[a]!));
            expect(under.some((each) => each.end - each.start <= length)).toBe(true);
          }
        }
      }),
    );
  });

  it('are given up where there would be too many', () => {
    const spans = Array.from({ length: 4 }, () => ({ start: 0, end: 1 }));
    expect(arcLevels(spans, 3)).toBeUndefined();
    expect(arcLevels(spans, 4)?.toSorted()).toEqual([1, 2, 3, 4]);
  });
});
