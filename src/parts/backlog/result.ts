import type { Amounts } from '../../i18n/amounts.ts';
import type { Labels } from '../../i18n/labels.ts';
import { tellingApart } from '../../i18n/telling-apart.ts';
import { metricOf } from '../../model/kpis/metrics.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { Tone } from '../../view/journey-view.ts';
import type { OpportunityResult, ResultView } from './backlog-view.ts';
import { amountText } from './amount-text.ts';

/** @param kpi that the result is told in; `undefined` for plain numbers of which nobody says whether more is better */
export function resultView(
  result: OpportunityResult,
  kpi: Kpi | undefined,
  { labels, amounts }: { readonly labels: Labels; readonly amounts: Amounts },
): ResultView {
  const { before, after, note } = result;
  const part = kpi?.metric === 'nps' ? result.change : relativeChange(result);
  const direction = Math.sign(part === false ? (after || 0) - (before || 0) : part);
  const tone = kpi === undefined ? 'neutral' : toneOf(isLessBetter(kpi) ? -direction : direction);
  const known = [before, after].filter((figure) => figure !== false);
  const finer = tellingApart(known, amounts, (figure, each) => amountText(figure, kpi, each));
  return {
    before: before === false ? '' : amountText(before, kpi, finer),
    after: after === false ? '' : amountText(after, kpi, finer),
    change: part === false ? difference(result, kpi, amounts) : amounts.signedPercent(part),
    tone,
    toneLabel: tone === 'neutral' ? '' : labels[tone === 'positive' ? 'resultBetter' : 'resultWorse'],
    note,
  };
}

/** The part by which a figure grew or fell; `false` where it was nothing or less before, or so near to it, that no part can be told. */
function relativeChange({ before, after, change }: OpportunityResult): number | false {
  if (change !== false) return change;
  if (before === false || after === false || before <= 0) return false;
  const part = (after - before) / before;
  return Number.isFinite(part) && part;
}

/** A score from −100 to +100 has no part that it grew by: `+35`. */
function difference({ before, after }: OpportunityResult, kpi: Kpi | undefined, amounts: Amounts): string {
  if (kpi?.metric !== 'nps' || before === false || after === false) return '';
  return amounts.signed(after - before);
}

const isLessBetter = (kpi: Kpi): boolean => (kpi.direction ?? metricOf(kpi).direction) === 'down';

const toneOf = (direction: number): Tone =>
  direction > 0 ? 'positive' : direction < 0 ? 'negative' : 'neutral';
