import { serviceItems } from './service-items.ts';
import type { Lane } from '../../view/lanes/lane.ts';

/** What the business does out of sight of the customer. */
export const backstage: Lane = {
  id: 'backstage',
  label: 'backstage',
  icon: 'wrench',
  look: 'card',
  items: (_step, context) => serviceItems('backstage', context),
};
