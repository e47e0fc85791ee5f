import { channelIcon } from '../channel-icon.ts';
import { item, type Lane } from './lane.ts';

export const touchpoints: Lane = {
  id: 'touchpoints',
  label: 'touchpoints',
  icon: 'map-pin',
  look: 'chip',
  items: (step, { journey }) =>
    step.touchpoints.map(({ name, channel: id }) => {
      const channel = id === undefined ? undefined : journey.channels?.[id];
      return item(name, {
        note: channel === undefined || channel.name === name ? '' : channel.name,
        icon: id === undefined || channel === undefined ? '' : channelIcon(id, channel),
        medium: channel?.kind ?? '',
      });
    }),
};
