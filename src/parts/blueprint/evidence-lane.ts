import { serviceItems } from './service-items.ts';
import type { Lane } from '../../view/lanes/lane.ts';

/** What the customer sees and touches. */
export const evidence: Lane = {
  id: 'evidence',
  label: 'physicalEvidence',
  icon: 'eye',
  look: 'card',
  items: (_step, context) => serviceItems('evidence', context),
};
