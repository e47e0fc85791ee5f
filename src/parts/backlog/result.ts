import type { Amounts } from '../../i18n/amounts.ts';
import type { Labels } from '../../i18n/labels.ts';
import { tellingApart } from '../../i18n/telling-apart.ts';
import { metricOf } from '../../model/kpis/metrics.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { Opportunity } from '../../model/backlog/opportunity.ts';
import type { Tone } from '../../view/journey-view.ts';
import type { ResultView } from './backlog-view.ts';
import { amountText } from './amount-text.ts';

type Result = NonNullable<Opportunity['result']>;

/** @param kpi that the result is told in; `undefined` for plain numbers of which nobody says whether more is better */
export function resultView(
  result: Result,
  kpi: Kpi | undefined,
  { labels, amounts }: { readonly labels: Labels; readonly amounts: Amounts },
): ResultView {
  const { before, after, note = '' } = result;
  const part = kpi?.metric === 'nps' ? result.change : relativeChange(result);
  const direction = Math.sign(part ?? (after ?? 0) - (before ?? 0));
  const tone = kpi === undefined ? 'neutral' : toneOf(isLessBetter(kpi) ? -direction : direction);
  const known = [before, after].filter((figure) => figure !== undefined);
  const finer = tellingApart(known, amounts, (figure, each) => amountText(figure, kpi, each));
  return {
    before: before === undefined ? '' : amountText(before, kpi, finer),
    after: after === undefined ? '' : amountText(after, kpi, finer),
    change: part === undefined ? difference(result, kpi, amounts) : amounts.signedPercent(part),
    tone,
    toneLabel: tone === 'neutral' ? '' : labels[tone === 'positive' ? 'resultBetter' : 'resultWorse'],
    note,
  };
}

/** The part by which a figure grew or fell; `undefined` where it was nothing or less before, so that no part can be told. */
export function relativeChange({ before, after, change }: Result): number | undefined {
  if (change !== undefined) return change;
  if (before === undefined || after === undefined || before <= 0) return undefined;
  return (after - before) / before;
}

/** A score from −100 to +100 has no part that it grew by: `+35`. */
function difference({ before, after }: Result, kpi: Kpi | undefined, amounts: Amounts): string {
  if (kpi?.metric !== 'nps' || before === undefined || after === undefined) return '';
  return amounts.signed(after - before);
}

const isLessBetter = (kpi: Kpi): boolean => (kpi.direction ?? metricOf(kpi).direction) === 'down';

const toneOf = (direction: number): Tone =>
  direction > 0 ? 'positive' : direction < 0 ? 'negative' : 'neutral';
