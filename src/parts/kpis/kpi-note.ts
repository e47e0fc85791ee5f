import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';
import type { Figure, FigurePart } from '../../model/kpis/figure.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';

const partLabels: Readonly<Partial<Record<string, LabelKey>>> = {
  conversions: 'partConversions',
  entrants: 'partEntrants',
  start: 'partStart',
  end: 'partEnd',
  new: 'partNew',
  lost: 'partLost',
  retained: 'partRetained',
  revenue: 'partRevenue',
  orders: 'partOrders',
  gain: 'partGain',
  cost: 'partCost',
  profit: 'partProfit',
  satisfied: 'partSatisfied',
  promoters: 'partPromoters',
  detractors: 'partDetractors',
  answers: 'partAnswers',
  numerator: 'partNumerator',
  denominator: 'partDenominator',
};

const moneyParts = new Set(['revenue', 'gain', 'cost', 'profit']);

/** What a figure was computed from; `''` for one that was given. */
export function noteOf({ parts, data }: Figure, kpi: Kpi, amounts: Amounts, labels: Labels): string {
  const formula = formulaText(parts, kpi, amounts, labels);
  const rows =
    data === undefined
      ? ''
      : fill(data.rows === 1 ? labels.kpiRow : labels.kpiRows, {
          count: amounts.number(data.rows),
          file: data.file,
        });
  return [formula, rows].filter((each) => each !== '').join(', ');
}

function formulaText(parts: readonly FigurePart[], kpi: Kpi, amounts: Amounts, labels: Labels): string {
  const [first, second, third] = parts.map((part) => partText(part, kpi, amounts, labels));
  const names = parts.map(({ name }) => name).join(' ');
  if (names === 'end new start' || names === 'promoters detractors answers') {
    return `(${first} − ${second}) ÷ ${third}`;
  }
  if (names === 'gain cost') return `(${first} − ${second}) ÷ ${second}`;
  if (parts.length === 2) return `${first} ÷ ${second}`;
  return [first, second, third].filter((each) => each !== undefined).join(', ');
}

function partText({ name, value }: FigurePart, { currency }: Kpi, amounts: Amounts, labels: Labels): string {
  const label = partLabels[name];
  const text =
    currency !== undefined && moneyParts.has(name) ? amounts.money(value, currency) : amounts.number(value);
  return `${label === undefined ? name : labels[label]} ${text}`;
}
