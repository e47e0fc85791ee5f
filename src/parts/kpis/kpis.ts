import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type Labels } from '../../i18n/labels.ts';
import { isClaim } from '../../model/evidence/cited-ids.ts';
import type { Kpi } from '../../model/kpis/kpi.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import { noSupport, type Supports } from '../../view/support/support.ts';
import { amountsFor, amountView } from './kpi-amounts.ts';
import { barOf } from './kpi-bar.ts';
import { changeOf, statusOf } from './kpi-change.ts';
import { noteOf } from './kpi-note.ts';
import type { AmountView, KpiView } from './kpi-view.ts';
import { stagesShowing } from '../../model/kpis/shown-at.ts';

export interface KpiContext {
  readonly labels: Labels;
  readonly amounts: Amounts;
  readonly supports: Supports;
}

/** The KPIs of a map: those of the whole map first, then in the order of the stages. */
export function kpiViews(resolved: ResolvedJourney, context: KpiContext): KpiView[] {
  const { journey, measured } = resolved;
  const views = Object.entries(journey.kpis ?? {}).flatMap(([id, kpi]): KpiView[] => {
    const figures = measured.get(id);
    if (figures === undefined) return [];
    const stages = stagesShowing(id, kpi, journey).map((index) => index + 1);
    const { value, previous } = figures;
    return [
      {
        id,
        name: kpi.name,
        metric: kpi.metric ?? 'custom',
        stage: stages[0] ?? false,
        stages,
        unit: kpi.unit ?? '',
        currency: kpi.currency ?? '',
        writtenPeriod: kpi.period ?? '',
        sampleSize: kpi.sample ?? false,
        parts: value?.parts ?? [],
        data: value?.data ?? false,
        ...figuresOf(value?.value, previous?.value, kpi, context),
        note: value === undefined ? '' : noteOf(value, kpi, context.amounts, context.labels),
        support: isClaim(kpi) ? context.supports(kpi.evidence) : noSupport,
      },
    ];
  });
  return views.toSorted((one, other) => (one.stage || 0) - (other.stage || 0));
}

type Figures = Pick<
  KpiView,
  | 'value'
  | 'previous'
  | 'target'
  | 'change'
  | 'status'
  | 'statusLabel'
  | 'bar'
  | 'period'
  | 'sample'
  | 'summary'
>;

/** What was not measured stays without a figure, and without all that follows from one. */
function figuresOf(
  value: number | undefined,
  before: number | undefined,
  kpi: Kpi,
  { amounts, labels }: KpiContext,
): Figures {
  const known = [value, before, kpi.target].filter((figure) => figure !== undefined);
  const finer = amountsFor(known, kpi, amounts, labels);
  const amount = (figure: number | undefined): AmountView | false =>
    figure === undefined ? false : amountView(figure, kpi, finer, labels);
  const status = statusOf(value, kpi);
  const figures = {
    value: amount(value),
    previous: amount(before),
    target: amount(kpi.target),
    change:
      value === undefined || before === undefined ? false : changeOf(before, value, kpi, amounts, labels),
    status,
    statusLabel: { met: labels.kpiMet, missed: labels.kpiMissed, unknown: '' }[status],
    bar: value === undefined ? false : barOf(value, before, kpi),
    period: kpi.period === undefined ? '' : amounts.date(kpi.period),
    sample: kpi.sample === undefined ? '' : fill(labels.kpiSample, { count: amounts.number(kpi.sample) }),
  } as const;
  return { ...figures, summary: summaryOf(figures, labels) };
}

const summaryOf = (
  { value, change, target, statusLabel }: Omit<Figures, 'summary'>,
  labels: Labels,
): string =>
  [
    value === false ? labels.notMeasured : value.text,
    ...(change === false ? [] : [change.text, change.label]),
    ...(target === false ? [] : [`${labels.kpiTarget} ${target.text}`, statusLabel]),
  ]
    .filter((text) => text !== '')
    .join(', ');
