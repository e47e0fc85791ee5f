import type { Amounts } from '../../i18n/amounts.ts';
import type { Kpi, Metric } from '../../model/parts/kpi.ts';

/** Metrics that are a part of 1. */
const rates: ReadonlySet<Metric> = new Set([
  'conversion-rate',
  'retention-rate',
  'churn-rate',
  'roi',
  'csat',
]);

/** A figure in the unit of its KPI: `2.4%`, `Rp 86.250`, `+30`, `42 minutes`; a plain number without one. */
export function amountText(value: number, kpi: Kpi | undefined, amounts: Amounts): string {
  if (kpi === undefined) return amounts.number(value);
  const { metric = 'custom', unit, currency } = kpi;
  if (rates.has(metric) || unit === '%') return amounts.percent(value);
  if (currency !== undefined) return amounts.money(value, currency);
  if (metric === 'nps') return amounts.signed(value);
  return unit === undefined ? amounts.number(value) : `${amounts.number(value)} ${unit}`;
}
