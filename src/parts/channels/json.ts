import type { ChannelRowView } from './channel-view.ts';
import type { ChannelContents } from '../../view/contents/contents-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { textOrNull } from '../../formats/json/absent.ts';
import type { Channel } from './json-shape.ts';

export function channelsOf({ contents, channels }: JourneyView): Channel[] {
  const rows = new Map(channels.map((row) => [row.id, row]));
  return contents.channels.map((channel) => channelOf(channel, rows.get(channel.id)));
}

const channelOf = (
  { id, name, kind, stages }: ChannelContents,
  row: ChannelRowView | undefined,
): Channel => ({
  id,
  name,
  kind: textOrNull(kind),
  role: textOrNull(row?.role ?? ''),
  stages: stages.map(({ stage, touchpoints }) => ({ stage, touchpoints })),
});
