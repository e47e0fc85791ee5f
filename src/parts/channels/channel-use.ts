import type { Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import { channelIcon } from '../../view/channel-icon.ts';
import type { StageView } from '../../view/journey-view.ts';
import { channelRoles } from './channel-roles.ts';
import type { ChannelView } from './channel-view.ts';

/** One channel alone is nothing to compare. */
const fewest = 2;

/** The channels of a map. */
export interface Channels {
  /** Those that touchpoints happen in; none where they are fewer than two. */
  readonly compared: readonly ChannelView[];
  /** All that the map knows, those of its libraries first. */
  readonly all: readonly ChannelView[];
}

/** Decides where each channel is used, and what for. */
export function channelUse(journey: Journey, stages: readonly StageView[], labels: Labels): Channels {
  const described = Object.entries(journey.channels ?? {});
  if (described.length === 0) return { compared: [], all: [] };
  const uses = usesOf(stages);
  const isCompared = described.filter(([id]) => uses.has(id)).length >= fewest;
  const roles = isCompared ? channelRoles(journey, labels) : new Map<string, string>();
  const sending = new Set(Object.values(journey.messages ?? {}).map(({ channel }) => channel));
  const never = useOf(stages);
  const all = described.map(([id, channel]): ChannelView => {
    const { steps, cells } = uses.get(id) ?? never;
    return {
      id,
      name: channel.name,
      icon: channelIcon(id, channel),
      kind: channel.kind ?? '',
      role: roles.get(id) ?? '',
      total: steps.length,
      cells,
      touchpoints: steps,
      sends: sending.has(id),
    };
  });
  return { compared: isCompared ? all.filter(({ total }) => total > 0) : [], all };
}

interface Use {
  /** The place of each touchpoint. */
  readonly steps: number[];
  /** One for each stage, with the names of the touchpoints. */
  readonly cells: readonly { readonly touchpoints: string[] }[];
}

const useOf = (stages: readonly StageView[]): Use => ({
  steps: [],
  cells: stages.map(() => ({ touchpoints: [] })),
});

/** The id of a channel → where touchpoints happen in it. */
function usesOf(stages: readonly StageView[]): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const [stage, { steps }] of stages.entries())
    for (const { index, touchpoints } of steps)
      for (const { name, channel } of touchpoints) {
        if (channel === '') continue;
        let use = uses.get(channel);
        if (use === undefined) uses.set(channel, (use = useOf(stages)));
        use.steps.push(index);
        use.cells[stage]?.touchpoints.push(name);
      }
  return uses;
}
