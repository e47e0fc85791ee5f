import type { Part } from '../part.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { page } from './page.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export const messages: Part = {
  view,
  page,
  words,
  markdown,
  json,
  findings: {
    explanations: () => import('../../model/messages/explanations.ts'),
    indonesian: () => import('../../model/messages/findings.id.ts'),
  },
};
