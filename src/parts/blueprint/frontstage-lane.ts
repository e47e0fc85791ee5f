import { serviceItems } from './service-items.ts';
import type { Lane } from '../../view/lanes/lane.ts';

/** What the business does before the eyes of the customer. */
export const frontstage: Lane = {
  id: 'frontstage',
  label: 'frontstage',
  icon: 'concierge-bell',
  look: 'card',
  items: (_step, context) => serviceItems('frontstage', context),
};
