import { expect, it } from 'vitest';
import type { PersonaMark } from '../../../src/view/journey-view.ts';
import { change } from '../../../src/parts/comparison/insight-change.ts';
import { dataOf, told, viewWith } from '../../insights/parts.ts';

const comparison = {
  title: 'Now',
  link: '',
  lines: [],
  people: [{ personas: [] as PersonaMark[], meanGain: 1.5, steps: 2 }],
  steps: [],
  removed: [],
  gains: [
    {
      id: 'feeling',
      personas: [],
      label: 'Feeling',
      before: '',
      after: '+9',
      note: '',
      tone: 'positive' as const,
    },
    {
      id: 'steps',
      personas: [],
      label: 'Steps',
      before: '5',
      after: '4',
      note: '1 gone',
      tone: 'neutral' as const,
    },
  ],
};
const rina: PersonaMark = { id: 'rina', name: 'Rina', number: 1, initial: 'R', hue: 1, marker: 'circle' };

it('tells the mean gain over the steps that both maps measure, and the other gains', () => {
  const view = viewWith({ comparison });
  expect(told(change, view)).toEqual([
    'Against the baseline (compared with Now)',
    '↑ +1.5 Feeling, on average | steps measured on both maps: 2',
    '→ Steps: 5 → 4 | 1 gone',
  ]);
});

it('tells what each persona gains, and no mean over them', () => {
  const people = [{ personas: [rina], meanGain: -0.5, steps: 3 }];
  const view = viewWith({ comparison: { ...comparison, people } });
  expect(dataOf(change, view)).toMatchObject({
    meanGain: null,
    people: [{ persona: 'Rina', meanGain: -0.5, basis: { stepsMeasuredOnBoth: 3 } }],
  });
  expect(told(change, view)[1]).toBe('↓ −0.5 Feeling, on average | Rina | steps measured on both maps: 3');
});

it('has no gain where no step is measured on both', () => {
  const view = viewWith({ comparison: { ...comparison, people: [], gains: [] } });
  expect(dataOf(change, view)).toMatchObject({ meanGain: null, basis: { stepsMeasuredOnBoth: 0 } });
  expect(told(change, view)).toHaveLength(1);
});

it('says nothing of a map without a baseline', () => {
  expect(dataOf(change, viewWith({}))).toBe(false);
});
