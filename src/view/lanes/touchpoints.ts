import { channelIcon } from '../channel-icon.ts';
import type { DetailView } from '../journey-view.ts';
import { item, type Lane } from './lane.ts';

export const touchpoints: Lane = {
  id: 'touchpoints',
  label: 'touchpoints',
  icon: 'map-pin',
  look: 'chip',
  items: (step, { journey, labels }) =>
    step.touchpoints.map(({ name, channel: id, context, need }) => {
      const channel = id === undefined ? undefined : journey.channels?.[id];
      return item(name, {
        note: channel === undefined || channel.name === name ? '' : channel.name,
        icon: id === undefined || channel === undefined ? '' : channelIcon(id, channel),
        medium: channel?.kind ?? '',
        details: [
          ...detail('context', 'compass', labels.context, context),
          ...detail('need', 'heart-handshake', labels.need, need),
        ],
      });
    }),
};

const detail = (kind: string, icon: string, label: string, text: string | undefined): DetailView[] =>
  text === undefined ? [] : [{ kind, icon, label, text }];
