import type { Labels } from '../../i18n/labels.ts';
import type { Kpi, Metric } from '../../model/parts/kpi.ts';
import { numberText } from './number-text.ts';

/** Metrics that are a part of 1. */
const rates: ReadonlySet<Metric> = new Set([
  'conversion-rate',
  'retention-rate',
  'churn-rate',
  'roi',
  'csat',
]);

/** A figure in the unit of its KPI: `2.4%`, `IDR 86,250`, `+30`, `42 minutes`; a plain number without one. */
export function amountText(value: number, kpi: Kpi | undefined, labels: Labels): string {
  if (kpi === undefined) return numberText(value, labels);
  const { metric = 'custom', unit, currency } = kpi;
  if (rates.has(metric) || unit === '%') return `${numberText(value * 100, labels)}%`;
  if (currency !== undefined) return `${currency}\u00A0${numberText(value, labels)}`;
  if (metric === 'nps') return signed(value, labels);
  return unit === undefined ? numberText(value, labels) : `${numberText(value, labels)}\u00A0${unit}`;
}

/** A change by a part: `+20%`, `−30%`. */
export const changeText = (part: number, labels: Labels): string =>
  `${signed(Number((part * 100).toPrecision(3)), labels)}%`;

export const signed = (value: number, labels: Labels): string =>
  `${value > 0 ? '+' : ''}${numberText(value, labels)}`;
