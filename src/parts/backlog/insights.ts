import type { InsightPart } from '../../insights/insight-part.ts';
import { opportunities } from './insight-opportunities.ts';
import { painPoints } from './insight-pain-points.ts';
import { unaddressedPains } from './insight-unaddressed-pains.ts';

export const insights: InsightPart = {
  id: 'backlog',
  ofMap: [painPoints, unaddressedPains, opportunities].map((insight) => ({ chapter: 'pains', insight })),
};
