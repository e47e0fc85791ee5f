import type { Amounts } from '../../i18n/amounts.ts';
import { isInPercent } from '../../model/kpis/in-percent.ts';
import { metricOf } from '../../model/kpis/metrics.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';

/** A figure in the unit of its KPI: `2.4%`, `Rp 86.250`, `+30`, `42 minutes`; a plain number without one. */
export function amountText(value: number, kpi: Kpi | undefined, amounts: Amounts): string {
  if (kpi === undefined) return amounts.number(value);
  const { unit, currency } = kpi;
  const { unit: kind } = metricOf(kpi);
  if (kind === 'rate' || isInPercent(kpi)) return amounts.percent(value);
  if (currency !== undefined) return amounts.money(value, currency);
  if (kind === 'points') return amounts.signed(value);
  return unit === undefined ? amounts.number(value) : `${amounts.number(value)} ${unit}`;
}
