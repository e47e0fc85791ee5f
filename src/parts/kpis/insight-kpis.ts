import { fill } from '../../i18n/labels.ts';
import type { Words } from '../../i18n/insights/words.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import type { KpiView } from './kpi-view.ts';
import { defineInsight, line, type Line, type Mark } from '../../insights/insight.ts';
import { numberText, percentText, rounded } from '../../insights/numbers.ts';

type Status = 'met' | 'missed' | 'not-measured' | 'no-target';

interface KpiFinding {
  readonly id: string;
  readonly name: string;
  readonly metric: string;
  /** The stage that it measures; `null` for the whole map. */
  readonly stage: { readonly number: number; readonly name: string } | null;
  readonly status: Status;
  /** A rate as a part of 1; `null` where it was not measured. */
  readonly value: number | null;
  readonly previous: number | null;
  readonly target: number | null;
  /** Value − target; `null` where one of them is not there. */
  readonly gap: number | null;
  /** The gap as a part of the target; `null` also for a target of 0, and for a score such as NPS that may be below 0. */
  readonly gapOfTarget: number | null;
}

export interface Kpis {
  /** The missed ones first, the furthest from its target before the others; then not measured, met, without a target. */
  readonly kpis: readonly KpiFinding[];
  readonly basis: Readonly<Record<'kpis' | 'met' | 'missed' | 'notMeasured' | 'noTarget', number>>;
}

const order: readonly Status[] = ['missed', 'not-measured', 'met', 'no-target'];

const marks: Readonly<Record<Status, Mark>> = {
  met: '✓',
  missed: '✗',
  'not-measured': '○',
  'no-target': '→',
};

/** KPIs against their targets. */
export const kpis = defineInsight<JourneyView, Kpis>({
  id: 'kpis',
  find(view) {
    if (view.kpis.length === 0) return false;
    const found = view.kpis.map((kpi) => finding(kpi, view));
    const count = (wanted: Status): number => found.filter(({ status }) => status === wanted).length;
    return {
      kpis: found.toSorted(
        (a, b) =>
          order.indexOf(a.status) - order.indexOf(b.status) || (a.status === 'missed' ? further(a, b) : 0),
      ),
      basis: {
        kpis: found.length,
        met: count('met'),
        missed: count('missed'),
        notMeasured: count('not-measured'),
        noTarget: count('no-target'),
      },
    };
  },
  tell({ kpis: found, basis }, words, view) {
    const { text } = words;
    const views = new Map(view.kpis.map((kpi) => [kpi.id, kpi]));
    const counts: readonly (readonly [number, string])[] = [
      [basis.met, text.kpisMet],
      [basis.missed, text.kpisMissed],
      [basis.notMeasured, text.kpisNotMeasured],
      [basis.noTarget, text.kpisNoTarget],
    ];
    return {
      title: text.kpis,
      basis: counts
        .filter(([count]) => count > 0)
        .map(([count, label]) => fill(label, { count }))
        .join(' · '),
      lines: found.map((each) => lineOf(each, views.get(each.id)!, words)),
    };
  },
});

function finding(kpi: KpiView, { stages }: JourneyView): KpiFinding {
  const value = kpi.value === false ? null : kpi.value.value;
  const target = kpi.target === false ? null : kpi.target.value;
  const gap = value === null || target === null ? null : rounded(value - target);
  const part = gap === null || target === null ? 0 : gap / Math.abs(target);
  const stage = stages.find(({ number }) => number === kpi.stage);
  return {
    id: kpi.id,
    name: kpi.name,
    metric: kpi.metric,
    stage: stage === undefined ? null : { number: stage.number, name: stage.name },
    status:
      value === null
        ? 'not-measured'
        : target === null || kpi.status === 'unknown'
          ? 'no-target'
          : kpi.status,
    value,
    previous: kpi.previous === false ? null : kpi.previous.value,
    target,
    gap,
    gapOfTarget:
      gap === null || target === null || target === 0 || kpi.metric === 'nps'
        ? null
        : // Of a target of next to nothing no number says how many times it is.
          rounded(Math.max(-Number.MAX_VALUE, Math.min(part, Number.MAX_VALUE))),
  };
}

/** Those whose gap is no part of the target come last. */
const further = (a: KpiFinding, b: KpiFinding): number =>
  Math.abs(b.gapOfTarget ?? 0) - Math.abs(a.gapOfTarget ?? 0);

function lineOf({ name, stage, status, gap, gapOfTarget }: KpiFinding, kpi: KpiView, words: Words): Line {
  const { text, labels } = words;
  const target = kpi.target === false ? '' : kpi.target.text;
  const by = gapText(gap, gapOfTarget, words);
  const told =
    status === 'not-measured'
      ? [labels.notMeasured, target === '' ? '' : fill(text.targetOf, { target })]
          .filter((part) => part !== '')
          .join(', ')
      : status === 'met' || status === 'missed'
        ? fill(by === '' ? text.onTarget : status === 'met' ? text.targetMet : text.targetMissed, {
            target,
            by,
          })
        : text.noTarget;
  return line(name, {
    mark: marks[status],
    tone: status === 'met' ? 'positive' : status === 'missed' ? 'negative' : 'neutral',
    figure: kpi.value === false ? text.noFigure : kpi.value.text,
    place: stage?.name ?? '',
    notes: [told, [kpi.period, kpi.sample, kpi.note].filter((part) => part !== '').join(' · ')].filter(
      (note) => note !== '',
    ),
  });
}

/** By how much a target is met or missed; `''` where it is hit exactly. */
function gapText(gap: number | null, gapOfTarget: number | null, { text, labels }: Words): string {
  if (gap === null || gap === 0) return '';
  return gapOfTarget === null
    ? fill(text.points, { count: numberText(Math.abs(gap), labels, 2) })
    : percentText(Math.abs(gapOfTarget), labels);
}
