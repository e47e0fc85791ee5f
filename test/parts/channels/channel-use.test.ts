import { expect, it } from 'vitest';
import { written } from '../../insights/parts.ts';

it('lists all channels that the map knows, and the step of each touchpoint', () => {
  const { channelUse, stages } = written({
    channels: { web: { name: 'Website', kind: 'online' }, unused: 'Unused' },
    stages: [
      { name: 'A', touchpoints: [{ name: 'a', channel: 'web' }, { name: 'b', channel: 'web' }, 'c'] },
      {
        name: 'B',
        phase: 'decision',
        steps: [{ name: 'x' }, { touchpoints: { name: 'd', channel: 'web' } }],
      },
    ],
  });
  expect(channelUse).toEqual([
    { id: 'web', name: 'Website', kind: 'online', touchpoints: [0, 0, 2] },
    { id: 'unused', name: 'Unused', kind: '', touchpoints: [] },
  ]);
  expect(stages.map(({ phase }) => phase)).toEqual(['', 'decision']);
});
