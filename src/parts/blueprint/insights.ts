import type { InsightPart } from '../../insights/insight-part.ts';
import { service } from './insight-service.ts';

export const insights: InsightPart = { id: 'blueprint', ofMap: [{ chapter: 'ways', insight: service }] };
