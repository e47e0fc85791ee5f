import type { Part } from '../part.ts';
import { json } from './json.ts';
import { page } from './page.ts';
import { view } from './view.ts';

export const blueprint: Part = {
  view,
  page,
  json,
  insights: () => import('./insights.ts'),
  findings: {
    explanations: () => import('../../model/blueprint/explanations.ts'),
    indonesian: () => import('../../model/blueprint/findings.id.ts'),
  },
};
