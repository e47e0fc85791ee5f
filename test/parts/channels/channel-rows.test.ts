import { expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { channelRows } from '../../../src/parts/channels/channel-rows.ts';

const rows = (stages: readonly (object | string)[], roles?: ReadonlyMap<string, string>) =>
  channelRows(
    journey.parse({
      title: 'T',
      channels: {
        store: { name: 'Store', kind: 'offline' },
        unused: 'Unused',
        web: { name: 'Website', kind: 'online' },
        talk: 'Talk',
      },
      stages,
    }),
    roles,
  );

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

it('has a row for each channel that is used, in the order of the file, and a cell for each stage', () => {
  expect(rows(stages)).toEqual([
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

it('says what part a channel has in the purchase, where that is known', () => {
  expect(rows(stages, new Map([['web', 'closes the purchase']])).map(({ role }) => role)).toEqual([
    '',
    'closes the purchase',
  ]);
});

it('is empty where fewer than two channels are used', () => {
  expect(rows([{ name: 'A', touchpoints: { name: 'w', channel: 'web' } }, { name: 'B' }])).toEqual([]);
  expect(rows([{ name: 'A' }])).toEqual([]);
});
