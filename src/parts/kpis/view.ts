import type { PartView } from '../../view/part-view.ts';
import { kpis as lane } from './kpis-lane.ts';
import { kpiViews } from './kpis.ts';

export const view: PartView = {
  id: 'kpis',
  view: (_view, context) => ({ kpis: kpiViews(context.resolved, context) }),
  lanes: [{ lane }],
};
