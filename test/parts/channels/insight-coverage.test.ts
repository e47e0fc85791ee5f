import { expect, it } from 'vitest';
import { coverage } from '../../../src/parts/channels/insight-coverage.ts';
import { dataOf, told, viewWith, written } from '../../insights/parts.ts';

const channels = {
  web: { name: 'Website', kind: 'online' },
  store: { name: 'Store', kind: 'offline' },
  poster: { name: 'Poster', kind: 'offline' },
};

it('tells who has no step or no feeling where, and which stages and channels are blank', () => {
  const view = written({
    personas: { rina: 'Rina', budi: 'Budi' },
    channels,
    stages: [
      {
        name: 'See',
        touchpoints: [{ name: 'Ad', channel: 'web' }, { name: 'Page', channel: 'web' }, 'Talk'],
        emotion: { persona: 'rina', label: 'a', score: 1 },
      },
      { name: 'Pay', personas: 'rina', touchpoints: { name: 'Till', channel: 'store' } },
      { name: 'Drink', emotion: { label: 'b', score: 1 } },
    ],
  });
  expect(told(coverage, view)).toEqual([
    'Coverage (steps: 3 · with a score: 2 · touchpoints: 4)',
    '○ No feeling measured in: Pay',
    '○ Budi takes no step in: Pay',
    '○ Budi: no feeling measured in: See',
    '○ No touchpoint in: Drink',
    '○ Channels never used: Poster',
    '67% online, 33% offline | 3 of 4 touchpoints, whose channel says which it is',
  ]);
  expect(dataOf(coverage, view)).toMatchObject({
    personas: [
      { id: 'rina', stages: [{ steps: 1, measuredSteps: 1, channels: ['web'] }, { measuredSteps: 0 }, {}] },
      {
        id: 'budi',
        stages: [{ steps: 1, measuredSteps: 0 }, { steps: 0, channels: [] }, { measuredSteps: 1 }],
      },
    ],
    channels: [{ stages: [1], touchpoints: 2 }, { stages: [2] }, { stages: [], touchpoints: 0 }],
    balance: { online: 2, offline: 1 },
  });
});

it('tells blank stages once where there is one persona or none', () => {
  const view = written({ stages: [{ name: 'A', emotion: { label: 'a', score: 0 } }, 'B', 'C'] });
  expect(told(coverage, view)).toEqual([
    'Coverage (steps: 3 · with a score: 1)',
    '○ No feeling measured in: B, C',
  ]);
});

it('takes nothing for missing that the map does not tell at all', () => {
  const onlyFeelings = written({ stages: [{ name: 'A', emotion: { label: 'a', score: 0 } }] });
  expect(dataOf(coverage, onlyFeelings)).toMatchObject({ stagesWithoutTouchpoint: [], balance: null });
  expect(told(coverage, onlyFeelings)).toEqual([]);
  const onlyTouchpoints = written({ stages: [{ name: 'A', touchpoints: 'Ad' }, 'B'] });
  expect(dataOf(coverage, onlyTouchpoints)).toMatchObject({
    stagesWithoutFeeling: [],
    stagesWithoutTouchpoint: [{ number: 2, name: 'B' }],
    balance: null,
  });
  expect(dataOf(coverage, viewWith({}, { stages: [{ name: 'A', steps: [{ score: null }] }] }))).toBe(false);
});

it('names six, and counts the others', () => {
  const stages = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
  const view = written({ stages: [{ name: 'A', emotion: { label: 'a', score: 0 } }, ...stages] });
  expect(told(coverage, view)[1]).toBe('○ No feeling measured in: B, C, D, E, F, G, and 2 more');
});
