import type { Journey } from '../../model/journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { ChannelUseView } from './channel-view.ts';

/** All channels of a journey, those of its libraries first, and the steps that each is used at. */
export function channelUse(journey: Journey): ChannelUseView[] {
  const channels = Object.entries(journey.channels ?? {});
  if (channels.length === 0) return [];
  const places = new Map<string, number[]>(channels.map(([id]) => [id, []]));
  let index = 0;
  for (const { step } of walkSteps(journey)) {
    for (const { channel } of step.touchpoints) if (channel !== undefined) places.get(channel)?.push(index);
    index += 1;
  }
  return channels.map(([id, { name, kind }]) => ({
    id,
    name,
    kind: kind ?? '',
    touchpoints: places.get(id) ?? [],
  }));
}
