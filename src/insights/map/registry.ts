import type { JourneyView } from '../../view/journey-view.ts';
import type { Insight } from '../insight.ts';
import { change } from './change.ts';
import { coverage } from './coverage.ts';
import { evidence } from './evidence.ts';
import { funnel } from './funnel.ts';
import { kpis } from './kpis.ts';
import { moments } from './moments.ts';
import { opportunities } from './opportunities.ts';
import { painPoints } from './pain-points.ts';
import { steepestFall } from './steepest-fall.ts';
import { unaddressedPains } from './unaddressed-pains.ts';

/** What is told of one map, in this order. A new insight is a file and a line here. */
export const mapInsights: readonly Insight<JourneyView>[] = [
  moments,
  steepestFall,
  painPoints,
  unaddressedPains,
  opportunities,
  kpis,
  funnel,
  evidence,
  coverage,
  change,
];
