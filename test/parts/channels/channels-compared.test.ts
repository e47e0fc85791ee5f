import { expect, it } from 'vitest';
import { written } from '../../insights/parts.ts';

const compared = (stages: readonly (object | string)[]) =>
  written({
    channels: {
      store: { name: 'Store', kind: 'offline' },
      unused: 'Unused',
      web: { name: 'Website', kind: 'online' },
      talk: 'Talk',
    },
    stages,
  }).channels;

const stages = [
  { name: 'A', touchpoints: [{ name: 'w1', channel: 'web' }, 'nowhere'] },
  {
    name: 'B',
    steps: [
      { touchpoints: { name: 'w2', channel: 'web' } },
      {
        touchpoints: [
          { name: 's1', channel: 'store' },
          { name: 'w3', channel: 'web' },
        ],
      },
    ],
  },
];

it('are those that are used, in the order of the file, with a cell for each stage', () => {
  expect(compared(stages)).toMatchObject([
    {
      id: 'store',
      name: 'Store',
      icon: 'store',
      kind: 'offline',
      role: '',
      total: 1,
      cells: [{ touchpoints: [] }, { touchpoints: ['s1'] }],
    },
    {
      id: 'web',
      name: 'Website',
      icon: 'globe',
      kind: 'online',
      role: '',
      total: 3,
      cells: [{ touchpoints: ['w1'] }, { touchpoints: ['w2', 'w3'] }],
    },
  ]);
});

it('say what part they have in the purchase, where that is known', () => {
  const [first, ...rest] = stages;
  const bought = compared([{ ...first, phase: 'decision' }, ...rest]);
  expect(bought.map(({ id, role }) => [id, role])).toEqual([
    ['store', ''],
    ['web', 'closes the purchase'],
  ]);
});

it('are none where fewer than two are used; what that one does for the purchase is not told', () => {
  const stages = [
    { name: 'A', phase: 'decision', touchpoints: { name: 'w', channel: 'web' } },
    { name: 'B' },
  ];
  const only = written({ channels: { web: 'Website', talk: 'Talk' }, stages });
  expect(only.channels).toEqual([]);
  expect(only.channelUse.map(({ role }) => role)).toEqual(['', '']);
  expect(compared([{ name: 'A' }])).toEqual([]);
});
