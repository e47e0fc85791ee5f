import { serviceItems } from './service-items.ts';
import type { Lane } from '../../view/lanes/lane.ts';

/** What others and systems do, so that the business can do its part. */
export const support: Lane = {
  id: 'support',
  label: 'supportProcesses',
  icon: 'server',
  look: 'card',
  items: (_step, context) => serviceItems('support', context),
};
