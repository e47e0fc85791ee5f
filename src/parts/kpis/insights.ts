import type { InsightPart } from '../../insights/insight-part.ts';
import { kpis } from './insight-kpis.ts';

export const insights: InsightPart = { id: 'kpis', ofMap: [{ chapter: 'figures', insight: kpis }] };
