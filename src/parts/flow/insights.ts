import type { InsightPart } from '../../insights/insight-part.ts';
import { funnel } from './insight-funnel.ts';
import { steepestFall } from './insight-steepest-fall.ts';

export const insights: InsightPart = {
  id: 'flow',
  ofMap: [
    { chapter: 'feelings', insight: steepestFall },
    { chapter: 'ways', insight: funnel },
  ],
};
