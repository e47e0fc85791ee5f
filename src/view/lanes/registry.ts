import { actions } from './actions.ts';
import { changes } from './changes.ts';
import { emotion } from './emotion.ts';
import type { Lane } from './lane.ts';
import { opportunities } from './opportunities.ts';
import { painPoints } from './pain-points.ts';
import { subJourney } from './sub-journey.ts';
import { thoughts } from './thoughts.ts';
import { touchpoints } from './touchpoints.ts';
import { who } from './who.ts';

/** The rows of the map from top to bottom. A new one is a file and a line here. */
export const lanes: readonly Lane[] = [
  emotion,
  changes,
  subJourney,
  who,
  actions,
  thoughts,
  touchpoints,
  painPoints,
  opportunities,
];
