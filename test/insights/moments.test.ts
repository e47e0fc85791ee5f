import { expect, it } from 'vitest';
import { moments } from '../../src/insights/map/moments.ts';
import { dataOf, felt, told, viewWith, written } from './parts.ts';

it('tells the lowest and the highest, and the mean of what was measured', () => {
  expect(told(moments, viewWith({}, felt(1, null, -2, 2)))).toEqual([
    'Best and worst moments (mean +0.33 over 3 of 4 steps)',
    '+2 Highest @ A › s4',
    '−2 Lowest @ A › s3',
  ]);
});

it('says nothing of a map without a score', () => {
  expect(dataOf(moments, viewWith({}, felt(null, null)))).toBe(false);
});

it('names moments once where all are alike: good ones as the highest, bad ones as the lowest', () => {
  expect(dataOf(moments, viewWith({}, felt(1, 1)))).toMatchObject({ lowest: null, highest: { count: 2 } });
  expect(dataOf(moments, viewWith({}, felt(0)))).toMatchObject({ lowest: null, highest: { valence: 0 } });
  expect(dataOf(moments, viewWith({}, felt(-1)))).toMatchObject({ lowest: { count: 1 }, highest: null });
});

it('lists the first three of equal ones in the order of the map, and counts the others', () => {
  expect(told(moments, viewWith({}, felt(-1, 2, -1, -1, -1))).slice(2)).toEqual([
    '−1 Lowest @ A › s1',
    '−1 Lowest @ A › s3',
    '−1 Lowest @ A › s4 | and 1 more with this score',
  ]);
});

it('says whose feeling it is, and what it is called', () => {
  const view = written({
    personas: { rina: 'Rina', budi: 'Budi' },
    stages: [
      {
        name: 'A',
        emotion: [
          { persona: 'rina', label: 'Glad', score: 2 },
          { persona: 'budi', label: 'Cross', score: -1 },
        ],
      },
    ],
  });
  expect(told(moments, view).slice(1)).toEqual([
    '+2 Highest: Glad @ A | Rina',
    '−1 Lowest: Cross @ A | Budi',
  ]);
});

it('tells the mean of each persona where they feel differently, and none over them', () => {
  const view = written({
    personas: { rina: 'Rina', budi: 'Budi' },
    stages: [
      { name: 'A', emotion: { persona: 'rina', label: 'Glad', score: 2 } },
      {
        name: 'B',
        emotion: [
          { persona: 'rina', label: 'Calm', score: 1 },
          { persona: 'budi', label: 'Cross', score: -1 },
        ],
      },
    ],
  });
  expect(told(moments, view)[0]).toBe(
    'Best and worst moments (Rina: mean +1.5 over 2 of 2 steps · Budi: mean −1 over 1 of 2 steps)',
  );
  expect(dataOf(moments, view)).toMatchObject({
    mean: null,
    means: [
      { persona: 'Rina', mean: 1.5, basis: { measuredSteps: 2, steps: 2 } },
      { persona: 'Budi', mean: -1, basis: { measuredSteps: 1, steps: 2 } },
    ],
  });
});
