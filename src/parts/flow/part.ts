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
  findings: {
    explanations: () => import('../../model/flow/explanations.ts'),
    indonesian: () => import('../../model/flow/findings.id.ts'),
  },
  insights: () => import('./insights.ts'),
};
