import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type Labels } from '../../i18n/labels.ts';
import { tellingApart } from '../../i18n/telling-apart.ts';
import { isInPercent } from '../../model/kpis/in-percent.ts';
import { metricOf, type UnitKind } from '../../model/kpis/metrics.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { AmountView } from './kpi-view.ts';

/** How the figures of a KPI are read: as those of its metric, and a custom one in percent as a rate. */
export const kindOf = (kpi: Kpi): UnitKind => {
  const { unit } = metricOf(kpi);
  return isInPercent(kpi) ? 'rate' : unit;
};

/** The highest answer of a metric with a scale. */
export const scaleOf = (kpi: Kpi): number | undefined => kpi.scale ?? metricOf(kpi).scale;

/**
 * How finely the figures of a KPI are written: those that differ read differently, and a rate that is not quite all is
 * never 100%.
 */
export function amountsFor(figures: readonly number[], kpi: Kpi, amounts: Amounts, labels: Labels): Amounts {
  const besides = kindOf(kpi) === 'rate' ? [1] : [];
  return tellingApart(
    [...figures, ...besides],
    amounts,
    (figure, finer) => amountView(figure, kpi, finer, labels).text,
  );
}

/** A figure of a KPI in its unit. */
export function amountView(value: number, kpi: Kpi, amounts: Amounts, labels: Labels): AmountView {
  const [number, unit] = inUnit(value, kpi, amounts, labels);
  return { value, text: unit === '' ? number : `${number} ${unit}`, number, unit };
}

function inUnit(
  value: number,
  kpi: Kpi,
  amounts: Amounts,
  labels: Labels,
): readonly [number: string, unit: string] {
  switch (kindOf(kpi)) {
    case 'rate':
      return [amounts.percent(value), ''];
    case 'points':
      return [amounts.signed(value), ''];
    case 'score':
      return [amounts.number(value), fill(labels.kpiOf, { of: amounts.number(scaleOf(kpi) ?? 0) })];
    case 'money':
      return [moneyText(value, kpi, amounts), ''];
    case 'own':
      return kpi.currency === undefined
        ? [amounts.number(value), kpi.unit ?? '']
        : [amounts.money(value, kpi.currency), kpi.unit ?? ''];
  }
}

const moneyText = (value: number, { currency }: Kpi, amounts: Amounts): string =>
  currency === undefined ? amounts.number(value) : amounts.money(value, currency);
