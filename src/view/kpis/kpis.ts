import type { Amounts } from '../../i18n/amounts.ts';
import type { Labels } from '../../i18n/labels.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import type { Supports } from '../evidence/support.ts';
import type { KpiView } from './kpi-view.ts';

export interface KpiContext {
  readonly labels: Labels;
  readonly amounts: Amounts;
  readonly supports: Supports;
}

/** The KPIs of a map: those of the whole map first, then in the order of the stages. */
export const kpiViews = (_resolved: ResolvedJourney, _context: KpiContext): KpiView[] => [];
