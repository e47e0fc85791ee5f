import { describe, expect, test } from 'vitest';
import { badge, card, smallCurve } from '../../../src/formats/curve/small-curve.ts';
import type { Tone } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';

const curveOf = (points: readonly [step: number, y: number, tone: Tone][], steps: number) => ({
  measured: points.length > 0,
  width: steps * 100,
  height: 100,
  baseline: 50,
  tracks: [
    {
      kind: 'everyone' as const,
      personas: [],
      bridges: [],
      runs: [
        {
          line: points
            .map(([step, y], index) => `${index === 0 ? 'M' : 'L'}${step * 100 + 50},${y}`)
            .join(''),
        },
      ],
      points: points.map(([step, y, tone]) => ({ x: step * 100 + 50, y, top: y, bottom: y, tone })),
    },
  ],
});

const numbers = (path: string): number[] => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

test('keeps the order and the height of feelings', () => {
  const { lines, height } = smallCurve(
    curveOf(
      [
        [0, 0, 'positive'],
        [1, 100, 'negative'],
      ],
      2,
    ),
    'ltr',
    badge,
  );
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = numbers(lines[0] ?? '');
  expect(fromX).toBeLessThan(toX);
  expect(fromY).toBeLessThan(toY);
  expect(fromY + toY).toBe(height);
});

test('is mirrored where the journey is read from right to left', () => {
  const curve = curveOf(
    [
      [0, 25, 'positive'],
      [1, 75, 'negative'],
      [2, 50, 'neutral'],
    ],
    3,
  );
  const [ltr, rtl] = [smallCurve(curve, 'ltr', badge), smallCurve(curve, 'rtl', badge)];
  const xs = ({ lines }: typeof ltr) => numbers(lines.join('')).filter((_, index) => index % 2 === 0);
  expect(xs(rtl)).toEqual(xs(ltr).map((x) => Math.round((ltr.width - x) * 100) / 100));
  expect(ltr.marks.map(({ tone }) => tone)).toEqual(rtl.marks.map(({ tone }) => tone));
});

test('a mark tells its tone by its shape alone', () => {
  const curve = curveOf(
    [
      [0, 50, 'positive'],
      [0, 50, 'neutral'],
      [0, 50, 'negative'],
    ],
    1,
  );
  const shapes = smallCurve(curve, 'ltr', badge).marks.map(({ path }) => path.replaceAll(/[-\d. ]/g, ''));
  expect(shapes).toEqual(['Maaz', 'Mhvhz', 'Mlllz']);
});

test('without any score there is no line and no mark', () => {
  const { lines, marks, personas, ranges } = smallCurve({ ...curveOf([], 4), tracks: [] }, 'ltr', badge);
  expect([...lines, ...marks, ...personas, ...ranges]).toEqual([]);
});

test('each of many personas has a line or a mark of its own, and room for it', () => {
  const view = viewOf(journeyFiles().find(({ name }) => name === 'eight-people')!);
  const { personas, height } = smallCurve(view.curve, 'ltr', badge);
  const looks = personas.map(
    ({ hue, dashed, mark }) => `${hue} ${dashed} ${mark.replaceAll(/[-\d. ]/g, '')}`,
  );
  expect(new Set(looks).size).toBe(8);
  expect(height).toBeGreaterThan(8 * 8);
});

describe.each(journeyFiles())('$name', (file) => {
  test.each([
    ['badge', badge],
    ['card', card],
  ] as const)('stays inside its picture as a %s, whatever its length', (_name, box) => {
    const view = viewOf(file);
    const curve = smallCurve(view.curve, view.language.direction, box);
    expect(curve.width).toBeGreaterThanOrEqual(box.least);
    expect(curve.width).toBeLessThanOrEqual(box.most);
    const isApart = view.curve.tracks.some(({ kind }) => kind === 'persona');
    const felt = isApart ? [] : view.steps.filter(({ feeling }) => feeling.measured);
    expect(curve.marks).toHaveLength(felt.length);
    expect(curve.personas.map(({ hue }) => hue)).toEqual(
      view.curve.tracks.filter(({ kind }) => kind === 'persona').map(({ personas }) => personas[0]?.hue),
    );
    const places = [
      ...curve.lines,
      ...curve.personas.flatMap(({ lines, bridges }) => [...lines, ...bridges]),
    ].flatMap(numbers);
    for (const [index, place] of places.entries()) {
      const room = index % 2 === 0 ? curve.width : curve.height;
      expect(place).toBeGreaterThanOrEqual(box.mark);
      expect(place).toBeLessThanOrEqual(room - box.mark);
    }
  });
});
