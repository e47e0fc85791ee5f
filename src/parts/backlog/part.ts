import type { Part } from '../part.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { page } from './page.ts';
import { quadrant } from './quadrant-diagram.ts';
import { view } from './view.ts';

export const backlog: Part = {
  view,
  page,
  markdown,
  json,
  drawings: { quadrant },
  findings: {
    explanations: () => import('../../model/backlog/explanations.ts'),
    indonesian: () => import('../../model/backlog/findings.id.ts'),
  },
  insights: () => import('./insights.ts'),
};
