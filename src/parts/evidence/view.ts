import type { PartView } from '../../view/part-view.ts';
import { evidenceView } from './evidence.ts';

export const view: PartView = {
  id: 'evidence',
  view: (_view, { journey, supports, labels, amounts }) => ({
    evidence: evidenceView(journey, supports, labels, amounts),
  }),
};
