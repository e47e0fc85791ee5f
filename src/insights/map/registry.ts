import type { JourneyView } from '../../view/journey-view.ts';
import type { Insight } from '../insight.ts';
import { change } from '../../parts/comparison/insight-change.ts';
import { coverage } from './coverage.ts';
import { evidence } from '../../parts/evidence/insight-evidence.ts';
import { funnel } from '../../parts/flow/insight-funnel.ts';
import { kpis } from '../../parts/kpis/insight-kpis.ts';
import { moments } from './moments.ts';
import { opportunities } from '../../parts/backlog/insight-opportunities.ts';
import { painPoints } from './pain-points.ts';
import { steepestFall } from './steepest-fall.ts';
import { unaddressedPains } from '../../parts/backlog/unaddressed-pains.ts';

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
