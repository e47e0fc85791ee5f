import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { id } from '../../src/i18n/id.ts';
import { feelingView, levelOf } from '../../src/view/feeling.ts';

describe('the level of a valence', () => {
  it.each([
    [2, 2],
    [1.5, 2],
    [1, 1],
    [0.5, 1],
    [0.49, 0],
    [0, 0],
    [-0.49, 0],
    [-0.5, -1],
    [-1.5, -2],
    [-2, -2],
  ])('of %d is %d', (valence, level) => {
    expect(levelOf(valence)).toBe(level);
  });

  it('is as far from neutral for a bad feeling as for a good one, and never negative zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (valence) => {
        expect(levelOf(-valence)).toBe(levelOf(valence) === 0 ? 0 : -levelOf(valence));
        expect(Object.is(levelOf(valence), -0)).toBe(false);
      }),
    );
  });
});

describe('the feeling of a step', () => {
  it('is not measured without a score, and never neutral', () => {
    expect(feelingView([{ label: 'Curious' }], en)).toMatchObject({ measured: false, mixed: false });
    expect(feelingView([], en)).toMatchObject({ measured: false, parts: [] });
  });

  it('of several is their mean and their range, an unmeasured one left out of both', () => {
    const feeling = feelingView(
      [{ label: 'Anxious', score: -1 }, { label: 'Odd' }, { label: 'Glad', score: 2 }],
      en,
    );
    expect(feeling).toMatchObject({ measured: true, mixed: true, valence: 0.5, low: -1, high: 2, level: 1 });
    expect(feeling.parts.map(({ label, score }) => [label, score])).toEqual([
      ['Glad', '+2'],
      ['Anxious', '−1'],
      ['Odd', ''],
    ]);
  });

  it('writes scores as the language does', () => {
    const score = (value: number, labels: typeof id): string | undefined =>
      feelingView([{ label: 'x', score: value }], labels).parts[0]?.score;
    expect([score(0.5, en), score(0.5, id), score(0, en), score(-1.25, id)]).toEqual([
      '+0.5',
      '+0,5',
      '0',
      '−1,25',
    ]);
  });
});
