import { expect, it } from 'vitest';
import { change } from '../../../src/parts/comparison/insight-change.ts';
import { dataOf, felt, told, viewWith } from '../../insights/parts.ts';

const comparison = {
  title: 'Now',
  link: '',
  lineLabel: '',
  valences: [-1, undefined, 0, 2],
  steps: [],
  removed: [],
  gains: [
    { id: 'feeling', label: 'Feeling', before: '', after: '+9', note: '', tone: 'positive' as const },
    { id: 'steps', label: 'Steps', before: '5', after: '4', note: '1 gone', tone: 'neutral' as const },
  ],
};

it('tells the mean gain over the steps that both maps measure, and the other gains', () => {
  const view = viewWith({ comparison }, felt(1, 2, 1, null));
  expect(told(change, view)).toEqual([
    'Against the baseline (compared with Now)',
    '↑ +1.5 Feeling, on average | steps measured on both maps: 2',
    '→ Steps: 5 → 4 | 1 gone',
  ]);
});

it('has no gain where no step is measured on both', () => {
  const view = viewWith({ comparison: { ...comparison, gains: [] } }, felt(null, 1));
  expect(dataOf(change, view)).toMatchObject({ meanGain: null, basis: { stepsMeasuredOnBoth: 0 } });
  expect(told(change, view)).toHaveLength(1);
});

it('says nothing of a map without a baseline', () => {
  expect(dataOf(change, viewWith({}))).toBe(false);
});
