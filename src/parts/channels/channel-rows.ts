import type { Journey } from '../../model/journey.ts';
import type { Stage } from '../../model/stages/stage.ts';
import { channelIcon } from '../../view/channel-icon.ts';
import type { ChannelRowView } from './channel-view.ts';

/** One channel alone is nothing to compare. */
const fewest = 2;

/**
 * The channel × stage matrix: the channels that touchpoints of the journey happen in, in the order of the file.
 * @param roles the part that a channel plays in the purchase, in words, by its id
 * @returns none where touchpoints name fewer than two channels
 */
export function channelRows(
  journey: Journey,
  roles: ReadonlyMap<string, string> = new Map(),
): ChannelRowView[] {
  const stages = journey.stages.map(touchpointsByChannel);
  const rows = Object.entries(journey.channels ?? {}).flatMap(([id, channel]) => {
    const cells = stages.map((byChannel) => ({ touchpoints: byChannel.get(id) ?? [] }));
    const total = cells.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0);
    if (total === 0) return [];
    return [
      {
        id,
        name: channel.name,
        icon: channelIcon(id, channel),
        kind: channel.kind ?? ('' as const),
        role: roles.get(id) ?? '',
        total,
        cells,
      },
    ];
  });
  return rows.length < fewest ? [] : rows;
}

/** The names of the touchpoints of a stage, by the ids of their channels. */
export function touchpointsByChannel(stage: Stage): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const step of stage.steps ?? [stage]) {
    for (const { name, channel } of step.touchpoints) {
      if (channel === undefined) continue;
      const known = names.get(channel);
      if (known === undefined) names.set(channel, [name]);
      else known.push(name);
    }
  }
  return names;
}
