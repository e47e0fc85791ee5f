import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type Labels } from '../../i18n/labels.ts';
import { differenceOf } from '../../model/kpis/difference.ts';
import { metricOf } from '../../model/kpis/metrics.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import { kindOf } from './kpi-amounts.ts';
import type { ChangeOfKpiView, KpiView } from './kpi-view.ts';

export const directionOfKpi = (kpi: Kpi): 'up' | 'down' => kpi.direction ?? metricOf(kpi).direction;

/**
 * How a figure changed. Rates change in percentage points (from 2% to 2.4% is +0.4 points, not +20%), an NPS and a CES in
 * points of their scales, all else in percent of what it was.
 * @returns `false` where it was 0, or so near to it that no number says how many percent that are
 */
export function changeOf(
  before: number,
  after: number,
  kpi: Kpi,
  amounts: Amounts,
  labels: Labels,
): ChangeOfKpiView | false {
  const difference = differenceOf(before, after);
  if (difference === 0) {
    return { text: labels.kpiSame, tone: 'neutral', label: '', direction: 'same' };
  }
  const kind = kindOf(kpi);
  const isInPercent = kind === 'money' || kind === 'own';
  const change = isInPercent ? difference / Math.abs(before) : difference;
  if (!Number.isFinite(change)) return false;
  const direction = difference > 0 ? 'up' : 'down';
  const isBetter = direction === directionOfKpi(kpi);
  return {
    text: isInPercent
      ? amounts.signedPercent(change)
      : pointsText(kind === 'rate' ? 100 * change : change, amounts, labels),
    tone: isBetter ? 'positive' : 'negative',
    label: isBetter ? labels.kpiBetter : labels.kpiWorse,
    direction,
  };
}

function pointsText(points: number, amounts: Amounts, labels: Labels): string {
  const isOne = Math.round(Math.abs(points) * 10) === 10;
  return fill(isOne ? labels.kpiPoint : labels.kpiPoints, { count: amounts.signed(points) });
}

/** Whether a figure is as good as its target. */
export function statusOf(value: number | undefined, kpi: Kpi): KpiView['status'] {
  if (value === undefined || kpi.target === undefined) return 'unknown';
  const ahead = differenceOf(kpi.target, value) * (directionOfKpi(kpi) === 'up' ? 1 : -1);
  return ahead >= 0 ? 'met' : 'missed';
}
