import { serviceItems } from '../blueprint/service-items.ts';
import type { Lane } from './lane.ts';

/** What the customer sees and touches. */
export const evidence: Lane = {
  id: 'evidence',
  label: 'physicalEvidence',
  icon: 'eye',
  look: 'card',
  items: (step, context) => serviceItems('evidence', step, context),
};
