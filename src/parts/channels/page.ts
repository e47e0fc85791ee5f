import { entry } from '../../formats/html/legend.ts';
import type { PagePart } from '../../formats/html/page-part.ts';
import { channelsHeight } from './channels-height.ts';

export const page: PagePart = {
  id: 'channels',
  onPage({ channels, labels }, { stages }) {
    if (channels.length === 0) return false;
    return {
      styles: true,
      pictureStyles: true,
      slots: {
        below: {
          partial: 'parts/channels/part',
          height: ({ column }, counter) => channelsHeight(channels, stages, column, counter),
        },
      },
      legend: [{ ...entry(labels.channelTouchpoints, 'parts/channels/legend'), after: 'end' }],
    };
  },
};
