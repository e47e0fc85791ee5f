import type { InsightPart } from '../../insights/insight-part.ts';
import { evidence } from './insight-evidence.ts';

export const insights: InsightPart = {
  id: 'evidence',
  ofMap: [{ chapter: 'evidence', insight: evidence }],
};
