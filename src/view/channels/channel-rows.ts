import type { Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import type { ChannelRowView } from './channel-view.ts';

/** The channel × stage matrix: the channels that touchpoints of the journey happen in. */
export function channelRows(
  _journey: Journey,
  _labels: Labels,
  _roles: ReadonlyMap<string, string>,
): ChannelRowView[] {
  return [];
}
