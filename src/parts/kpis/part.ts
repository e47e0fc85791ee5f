import type { Part } from '../part.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { page } from './page.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export const kpis: Part = {
  view,
  page,
  words,
  markdown,
  json,
  findings: {
    explanations: () => import('../../model/kpis/explanations.ts'),
    indonesian: () => import('../../model/kpis/findings.id.ts'),
  },
  insights: () => import('./insights.ts'),
};
