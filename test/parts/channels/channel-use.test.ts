import { expect, it } from 'vitest';
import { written } from '../../insights/parts.ts';

it('lists all channels that the map knows, the step of each touchpoint, and whether a message is sent by it', () => {
  const { channelUse, stages } = written({
    channels: { web: { name: 'Website', kind: 'online' }, mail: 'Mail', unused: 'Unused' },
    messages: { hello: { channel: 'mail', body: 'Hello' } },
    stages: [
      { name: 'A', touchpoints: [{ name: 'a', channel: 'web' }, { name: 'b', channel: 'web' }, 'c'] },
      {
        name: 'B',
        phase: 'decision',
        steps: [{ name: 'x' }, { touchpoints: { name: 'd', channel: 'web' } }],
      },
    ],
  });
  expect(channelUse).toMatchObject([
    { id: 'web', name: 'Website', kind: 'online', touchpoints: [0, 0, 2], total: 3, sends: false },
    { id: 'mail', name: 'Mail', kind: '', touchpoints: [], total: 0, sends: true },
    { id: 'unused', name: 'Unused', kind: '', touchpoints: [], total: 0, sends: false },
  ]);
  expect(channelUse.map(({ cells }) => cells.map(({ touchpoints }) => touchpoints))).toEqual([
    [['a', 'b'], ['d']],
    [[], []],
    [[], []],
  ]);
  expect(stages.map(({ phase }) => phase)).toEqual(['', 'decision']);
});
