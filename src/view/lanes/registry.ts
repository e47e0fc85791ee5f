import { actions } from './actions.ts';
import { emotion } from './emotion.ts';
import { flow } from './flow.ts';
import type { Lane } from './lane.ts';
import { opportunities } from './opportunities.ts';
import { painPoints } from './pain-points.ts';
import { thoughts } from './thoughts.ts';
import { time } from './time.ts';
import { touchpoints } from './touchpoints.ts';
import { who } from './who.ts';

/** The rows of the map from top to bottom. A new one is a file and a line here. */
export const lanes: readonly Lane[] = [
  time,
  emotion,
  flow,
  who,
  actions,
  thoughts,
  touchpoints,
  painPoints,
  opportunities,
];
