import { orNull, stageIndex, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import { supportOf } from '../../formats/json/support.ts';
import { shapes, type DocumentFields, type Kpi } from './json-shape.ts';
import type { AmountView, KpiView } from './kpi-view.ts';

export const json: JsonPart = {
  id: 'kpis',
  shapes,
  document: { kpis: { after: 'figures', of: ({ kpis }) => kpis.map(kpiOf) } },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
}

const kpiOf = (kpi: KpiView): Kpi => {
  const { change } = kpi;
  return {
    id: kpi.id,
    name: kpi.name,
    metric: kpi.metric,
    stage: stageIndex(kpi.stage),
    unit: textOrNull(kpi.unit),
    currency: textOrNull(kpi.currency),
    value: amountOf(kpi.value),
    previous: amountOf(kpi.previous),
    target: amountOf(kpi.target),
    change: change === false ? null : { direction: change.direction, tone: change.tone, text: change.text },
    status: kpi.status,
    period: textOrNull(kpi.writtenPeriod),
    sample: orNull(kpi.sampleSize),
    source: kpi.value === false ? null : sourceOf(kpi),
    note: textOrNull(kpi.note),
    support: supportOf(kpi.support),
  };
};

const amountOf = (amount: AmountView | false): Kpi['value'] =>
  amount === false ? null : { value: exact(amount.value), text: amount.text };

const sourceOf = ({ parts, data }: KpiView): Kpi['source'] => ({
  parts: parts.map(({ name, value }) => ({ name, value })),
  file: data === false ? null : data.file,
  rows: data === false ? null : data.rows,
});
