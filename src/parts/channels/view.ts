import type { PartView } from '../../view/part-view.ts';
import { channelRoles } from './channel-roles.ts';
import { channelRows } from './channel-rows.ts';
import { channelUse } from './channel-use.ts';

export const view: PartView = {
  id: 'channels',
  view: (_view, { journey, labels }) => ({
    channels: channelRows(journey, channelRoles(journey, labels)),
    channelUse: channelUse(journey),
  }),
};
