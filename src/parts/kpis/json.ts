import type { ContentsView, KpiContents } from '../../view/contents/contents-view.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import type { AmountView, KpiView } from './kpi-view.ts';
import { orNull, stageIndex, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { Kpi } from './json-shape.ts';
import type { SupportOf } from '../../formats/json/support.ts';

export function kpisOf({ kpis, contents }: JourneyView, supportOf: SupportOf): Kpi[] {
  const known = new Map(contents.kpis.map((kpi) => [kpi.id, kpi]));
  return kpis.map((kpi) => kpiOf(kpi, known.get(kpi.id)!, supportOf));
}

const kpiOf = (kpi: KpiView, contents: ContentsView['kpis'][number], supportOf: SupportOf): Kpi => {
  const { change } = kpi;
  return {
    id: kpi.id,
    name: kpi.name,
    metric: kpi.metric,
    stage: stageIndex(kpi.stage),
    unit: textOrNull(contents.unit),
    currency: textOrNull(contents.currency),
    value: amountOf(kpi.value),
    previous: amountOf(kpi.previous),
    target: amountOf(kpi.target),
    change: change === false ? null : { direction: change.direction, tone: change.tone, text: change.text },
    status: kpi.status,
    period: textOrNull(contents.period),
    sample: orNull(contents.sample),
    source: kpi.value === false ? null : sourceOf(contents),
    note: textOrNull(kpi.note),
    support: supportOf(kpi.support),
  };
};

const amountOf = (amount: AmountView | false): Kpi['value'] =>
  amount === false ? null : { value: exact(amount.value), text: amount.text };

const sourceOf = ({ parts, data }: KpiContents): Kpi['source'] => ({
  parts: parts.map(({ name, value }) => ({ name, value })),
  file: data === false ? null : data.file,
  rows: data === false ? null : data.rows,
});
