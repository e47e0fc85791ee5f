import type { Part } from '../part.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { page } from './page.ts';
import { view } from './view.ts';

export const channels: Part = { view, page, markdown, json, insights: () => import('./insights.ts') };
