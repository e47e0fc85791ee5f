import { expect, test } from 'vitest';
import { momentsOfTruth } from '../../src/insights/map/moments-of-truth.ts';
import { dataOf, told, written } from './parts.ts';

test('tells what is felt at each, and which nobody measured', () => {
  const view = written({
    personas: { rina: 'Rina', budi: 'Budi' },
    stages: [
      { name: 'Enter', moment_of_truth: true },
      {
        name: 'Pay',
        moment_of_truth: true,
        emotion: [
          { persona: 'rina', label: 'Glad', score: 2 },
          { persona: 'budi', score: -1 },
        ],
      },
      { name: 'Leave', emotion: 1 },
    ],
  });
  expect(told(momentsOfTruth, view)).toEqual([
    'Moments of truth (1 of 2 measured)',
    '○ not measured @ Enter',
    '+2 Glad @ Pay | Rina',
    '−1 negative @ Pay | Budi',
  ]);
});

test('says nothing of a map without one', () => {
  expect(dataOf(momentsOfTruth, written({}))).toBe(false);
});
