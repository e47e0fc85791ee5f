import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/app/build-view.ts';
import type { CurveView } from '../../src/view/journey-view.ts';

/** The curve of a map whose stages have these scores; `null` for a stage that was not measured. */
function curveOf(scores: readonly (number | null)[]): CurveView {
  const stages = scores.map((score) => ({
    name: 'S',
    emotion: score === null ? 'felt' : { label: 'felt', score },
  }));
  return buildView(alone(journey.parse({ title: 'T', stages }))).curve;
}

/** All coordinates of an SVG path of absolute commands, as pairs. */
const pairs = (path: string): number[][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('the emotion curve', () => {
  it('stands over the middle of each step, +2 at the top and neutral in the middle', () => {
    const { width, height, baseline, tracks } = curveOf([2, 0, -2]);
    expect({ width, height, baseline }).toEqual({ width: 300, height: 100, baseline: 50 });
    expect(tracks[0]?.points.map(({ x, y }) => [x, y])).toEqual([
      [50, 0],
      [150, 50],
      [250, 100],
    ]);
  });

  it('breaks where nothing was measured, and is never drawn through a gap', () => {
    const runs = curveOf([1, 1, null, -1, null, null, 2, 1]).tracks[0]?.runs ?? [];
    expect(runs.map(({ line }) => pairs(line).map(([x]) => x)).map((xs) => [xs[0], xs.at(-1)])).toEqual([
      [50, 150],
      [350, 350],
      [650, 750],
    ]);
  });

  it('is absent where nothing at all was measured', () => {
    expect(curveOf([null, null])).toMatchObject({ measured: false, tracks: [] });
  });

  it('claims no feeling beyond the two it joins', () => {
    const score = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 12 }), (scores) => {
        const ys = scores.map((each) => ((2 - each) / 4) * 100);
        // M start, then C control control end for each pair: a Bézier stays within the hull of its four points.
        const drawn = pairs(curveOf(scores).tracks[0]?.runs[0]?.line ?? '');
        for (let index = 0; index + 1 < ys.length; index++) {
          const [low, high] = [Math.min(ys[index]!, ys[index + 1]!), Math.max(ys[index]!, ys[index + 1]!)];
          for (const [, y] of drawn.slice(index * 3, index * 3 + 4)) {
            expect(y).toBeGreaterThanOrEqual(low - 0.11);
            expect(y).toBeLessThanOrEqual(high + 0.11);
          }
        }
      }),
    );
  });
});
