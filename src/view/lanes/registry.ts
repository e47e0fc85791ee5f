import { actions } from './actions.ts';
import { emotion } from './emotion.ts';
import type { Lane } from './lane.ts';
import { painPoints } from './pain-points.ts';
import { thoughts } from './thoughts.ts';
import { touchpoints } from './touchpoints.ts';
import { who } from './who.ts';

/** The rows that every map can have, from top to bottom. Those of the parts are placed among them by the parts. */
export const spineLanes: readonly Lane[] = [emotion, who, actions, thoughts, touchpoints, painPoints];
