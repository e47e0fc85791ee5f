import { metricOf, type NumberRange } from '../../model/kpis/metrics.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import { kindOf, scaleOf } from './kpi-amounts.ts';
import type { KpiBarView } from './kpi-view.ts';

/**
 * A figure along the range of its metric, with what it should be and what it was (Few: Bullet Graph Design
 * Specification, 2013).
 * @returns `false` where there is neither, and the metric has no scale that people know
 */
export function barOf(value: number, previous: number | undefined, kpi: Kpi): KpiBarView | false {
  const known = [value, previous, kpi.target].filter((each) => each !== undefined);
  const hasScale = kpi.metric === 'nps' || kpi.metric === 'ces' || kpi.metric === 'csat';
  if (known.length === 1 && !hasScale) return false;
  const range = rangeOf(known, kpi);
  const place = (figure: number): number =>
    Math.min(1, Math.max(0, (figure - range.low) / (range.high - range.low)));
  return {
    zero: place(0),
    value: place(value),
    previous: previous === undefined ? false : place(previous),
    target: kpi.target === undefined ? false : place(kpi.target),
  };
}

/**
 * The scale of a metric that is answered on one; else from nothing to a round number above all figures, so that a
 * conversion rate of a few percent is more than a dot. Half of all and more is shown as a part of all.
 */
function rangeOf(known: readonly number[], kpi: Kpi): NumberRange {
  const { low, high } = metricOf(kpi).range(scaleOf(kpi));
  if (kpi.metric === 'nps' || kpi.metric === 'ces' || kpi.metric === 'csat') return { low, high };
  const least = Math.min(0, ...known);
  const most = Math.max(0, ...known);
  if (kindOf(kpi) === 'rate' && kpi.metric !== 'roi' && least === 0 && most > 0.5 && most <= 1) {
    return { low: 0, high: 1 };
  }
  const rounded = { low: -roundAbove(-least), high: roundAbove(most) };
  return rounded.low === rounded.high ? { low: 0, high: 1 } : rounded;
}

const roundSteps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The next round number that leaves a little room above; 0 for 0. */
function roundAbove(figure: number): number {
  if (figure <= 0) return 0;
  const needed = figure * 1.1;
  const power = 10 ** Math.floor(Math.log10(needed));
  return (roundSteps.find((step) => step * power >= needed) ?? 10) * power;
}
