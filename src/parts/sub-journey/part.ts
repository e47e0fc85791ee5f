import type { Part } from '../part.ts';
import { json } from './json.ts';
import { page } from './page.ts';
import { view } from './view.ts';
import { words } from './words.ts';

export const subJourney: Part = { view, page, words, json };
