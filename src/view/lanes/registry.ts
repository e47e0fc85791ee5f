import { actions } from './actions.ts';
import { backstage } from './backstage.ts';
import { changes } from './changes.ts';
import { emotion } from './emotion.ts';
import { evidence } from './evidence.ts';
import { flow } from './flow.ts';
import { frontstage } from './frontstage.ts';
import { kpis } from './kpis.ts';
import type { Lane } from './lane.ts';
import { messages } from './messages.ts';
import { opportunities } from './opportunities.ts';
import { painPoints } from './pain-points.ts';
import { subJourney } from './sub-journey.ts';
import { support } from './support.ts';
import { thoughts } from './thoughts.ts';
import { time } from './time.ts';
import { touchpoints } from './touchpoints.ts';
import { who } from './who.ts';

/**
 * The rows of the map from top to bottom. A new one is a file and a line here. Where a service blueprint has another
 * order, it stands in placed-lanes.ts.
 */
export const lanes: readonly Lane[] = [
  time,
  emotion,
  flow,
  changes,
  subJourney,
  who,
  actions,
  thoughts,
  touchpoints,
  messages,
  evidence,
  frontstage,
  backstage,
  support,
  painPoints,
  opportunities,
  kpis,
];
