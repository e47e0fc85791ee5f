import type { InsightPart } from '../../insights/insight-part.ts';
import { channels } from './insight-channels.ts';
import { coverage } from './insight-coverage.ts';

export const insights: InsightPart = {
  id: 'channels',
  ofMap: [{ chapter: 'gaps', insight: coverage }],
  overall: [{ chapter: 'channels', insight: channels }],
  digest: ({ channelUse }, told) => ({
    channels: channelUse
      .filter(({ touchpoints }) => touchpoints.length > 0)
      .map(({ name, kind, touchpoints }) => ({ name, kind, ...told(touchpoints) })),
  }),
};
