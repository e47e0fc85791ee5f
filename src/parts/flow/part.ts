import type { Part } from '../part.ts';
import { flowchart } from './flowchart-diagram.ts';
import { json } from './json.ts';
import { page } from './page.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export const flow: Part = {
  view,
  page,
  words,
  json,
  drawings: { flowchart },
  explanations: () => import('../../model/flow/explanations.ts'),
  insights: () => import('./insights.ts'),
};
