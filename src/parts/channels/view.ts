import type { PartView } from '../../view/part-view.ts';
import { channelUse } from './channel-use.ts';

export const view: PartView = {
  id: 'channels',
  view({ stages }, { journey, labels }) {
    const { compared, all } = channelUse(journey, stages, labels);
    return { channels: compared, channelUse: all };
  },
};
