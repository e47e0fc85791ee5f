import { textOrNull } from '../../formats/json/absent.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import type { ChannelView } from './channel-view.ts';
import { shapes, type Channel, type DocumentFields } from './json-shape.ts';

export const json: JsonPart = {
  id: 'channels',
  shapes,
  document: {
    channels: {
      after: 'steps',
      of: ({ channelUse }) => channelUse.filter(({ total, sends }) => total > 0 || sends).map(channelOf),
    },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
}

const channelOf = ({ id, name, kind, role, cells }: ChannelView): Channel => ({
  id,
  name,
  kind: textOrNull(kind),
  role: textOrNull(role),
  stages: cells.flatMap(({ touchpoints }, stage) =>
    touchpoints.length === 0 ? [] : [{ stage, touchpoints }],
  ),
});
