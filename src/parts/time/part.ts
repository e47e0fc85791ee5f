import type { Part } from '../part.ts';
import { json } from './json.ts';
import { page } from './page.ts';
import { timeline } from './timeline-diagram.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export const time: Part = {
  view,
  page,
  words,
  json,
  drawings: { timeline },
  findings: {
    explanations: () => import('../../model/time/explanations.ts'),
    indonesian: () => import('../../model/time/findings.id.ts'),
  },
};
