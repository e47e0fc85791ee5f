import type { InsightPart } from './insight-part.ts';
import { moments } from './map/moments.ts';
import { momentsOfTruth } from './map/moments-of-truth.ts';
import { phases } from './overall/phases.ts';
import { sharedPains } from './overall/shared-pains.ts';

/** What is told of what every map has. */
export const spine: InsightPart = {
  id: 'spine',
  ofMap: [moments, momentsOfTruth].map((insight) => ({ chapter: 'feelings', insight })),
  overall: [
    { chapter: 'pains', insight: sharedPains },
    { chapter: 'phases', insight: phases },
  ],
};
