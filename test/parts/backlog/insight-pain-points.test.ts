import { describe, expect, it, test } from 'vitest';
import { painPoints } from '../../../src/parts/backlog/insight-pain-points.ts';
import { unaddressedPains } from '../../../src/parts/backlog/insight-unaddressed-pains.ts';
import { dataOf, felt, pain, told, viewWith, written } from '../../insights/parts.ts';

const sample = felt(1, 0);

it('ranks by severity × people where they are known of all', () => {
  const view = viewWith(
    {
      painPoints: [
        pain('rare', { severity: 5, reach: 10, step: 1 }),
        pain('unrated', { reach: 100 }),
        pain('common', { severity: 3, reach: 100 }),
      ],
    },
    sample,
  );
  expect(told(painPoints, view)).toEqual([
    'Worst pain points (first 2 of 2 pain points with a severity; 3 in all · severity × part of the people who come there, up to 5)',
    '3 common @ A › s1 | severity 3 of 5; 100 of 100 people come there',
    '0.5 rare @ A › s2 | severity 5 of 5; 10 of 100 people come there',
  ]);
});

it('ranks by severity where the people at one of them are not known', () => {
  const view = viewWith(
    {
      painPoints: [
        pain('a', { severity: 3, reach: 20 }),
        pain('b', { severity: 3, reach: 90 }),
        pain('c', { severity: 4 }),
      ],
    },
    sample,
  );
  expect(dataOf(painPoints, view)).toMatchObject({
    rankedBy: 'severity',
    ranked: [
      { text: 'c', reach: null, weight: null },
      { text: 'b', weight: 2.7 },
      { text: 'a', weight: 0.6 },
    ],
    basis: { painPoints: 3, withSeverity: 3, withReach: 2 },
  });
});

it('keeps equal ones in the order of the map, and shows five', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const view = viewWith({ painPoints: texts.map((text) => pain(text, { severity: 2 })) }, sample);
  const { ranked } = dataOf(painPoints, view) as { ranked: { text: string }[] };
  expect(ranked.map(({ text }) => text)).toEqual(texts.slice(0, 5));
});

it('gives no weight to what has no severity, and no 0 for people who are not known', () => {
  const view = viewWith({ painPoints: [pain('a'), pain('b', { reach: 0 })] }, sample);
  expect(told(painPoints, view)).toEqual(['Worst pain points (2 pain points, none with a severity)']);
  const unreached = viewWith({ painPoints: [pain('a', { severity: 2, reach: 0 })] }, sample);
  expect(dataOf(painPoints, unreached)).toMatchObject({ ranked: [{ reach: 0, weight: 0 }] });
});

it('says nothing of a map without pain points', () => {
  expect(dataOf(painPoints, viewWith({}))).toBe(false);
  expect(dataOf(unaddressedPains, viewWith({}))).toBe(false);
});

it('tells those that no opportunity addresses, the severest first', () => {
  const view = viewWith(
    {
      painPoints: [
        pain('unrated'),
        pain('eased', { severity: 5, opportunities: ['idea'] }),
        pain('left', { severity: 4, step: 1 }),
      ],
    },
    sample,
  );
  expect(told(unaddressedPains, view)).toEqual([
    'Pain points without an opportunity (2 of 3 pain points have none; an opportunity that names no pain point counts for those of its step)',
    '○ left @ A › s2 | severity 4 of 5',
    '○ unrated @ A › s1',
  ]);
  const eased = viewWith({ painPoints: [pain('eased', { opportunities: ['idea'] })] });
  expect(dataOf(unaddressedPains, eased)).toBe(false);
});

it('takes an idea without ids as one against what hurts at its step', () => {
  const stages = [
    { name: 'A', pain_points: 'slow', opportunities: 'faster' },
    { name: 'B', pain_points: 'dear', opportunities: { text: 'free', status: 'rejected' } },
    { name: 'C', pain_points: 'far' },
  ];
  expect(dataOf(unaddressedPains, written({ stages }))).toMatchObject({
    count: 2,
    first: [{ text: 'dear' }, { text: 'far' }],
  });
});

describe('a pain point whose opportunities are done', () => {
  const stage = (opportunities: readonly object[]) => ({
    stages: [
      {
        name: 'A',
        pain_points: [
          { id: 'slow', text: 'Slow', severity: 5 },
          { id: 'dear', text: 'Dear', severity: 2 },
        ],
        opportunities,
      },
    ],
  });

  test('is no longer the worst', () => {
    const view = written(stage([{ text: 'Faster', addresses: ['slow'], status: 'done' }]));
    expect(told(painPoints, view)).toEqual([
      'Worst pain points (1 of 1 pain point · by severity, 1 to 5 · 1 pain point is eased by what is done)',
      '2 Dear @ A',
    ]);
  });

  test('still hurts while something against it is open', () => {
    const view = written(
      stage([
        { text: 'Faster', addresses: ['slow'], status: 'done' },
        { text: 'Even faster', addresses: ['slow'], status: 'planned' },
      ]),
    );
    expect(told(painPoints, view)[1]).toBe('5 Slow @ A');
  });

  test('is told where no other is left', () => {
    const view = written(stage([{ text: 'All', addresses: ['slow', 'dear'], status: 'done' }]));
    expect(told(painPoints, view)).toEqual(['Worst pain points (2 pain points are eased by what is done)']);
  });
});
