import { actions } from './actions.ts';
import { backstage } from '../../parts/blueprint/backstage-lane.ts';
import { changes } from '../../parts/comparison/changes-lane.ts';
import { emotion } from './emotion.ts';
import { evidence } from '../../parts/blueprint/evidence-lane.ts';
import { flow } from '../../parts/flow/flow-lane.ts';
import { frontstage } from '../../parts/blueprint/frontstage-lane.ts';
import { kpis } from '../../parts/kpis/kpis-lane.ts';
import type { Lane } from './lane.ts';
import { messages } from '../../parts/messages/messages-lane.ts';
import { opportunities } from '../../parts/backlog/opportunities-lane.ts';
import { painPoints } from './pain-points.ts';
import { subJourney } from '../../parts/sub-journey/sub-journey-lane.ts';
import { support } from '../../parts/blueprint/support-lane.ts';
import { thoughts } from './thoughts.ts';
import { time } from '../../parts/time/time-lane.ts';
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
