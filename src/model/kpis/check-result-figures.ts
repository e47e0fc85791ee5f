import type { Check } from '../checks/check.ts';
import { typedNumber } from '../checks/typed-number.ts';
import { hasTwoReadings } from '../shape/number-readings.ts';
import { isInPercent } from './in-percent.ts';
import { metricOf } from './metrics.ts';

/** What came of an opportunity is told in figures of its KPI: none may be read as a thousandth of what is meant. */
export const thousandsInResults: Check = function* (walk) {
  const { locale, kpis = {} } = walk.root.node;
  for (const result of walk.of('result')) {
    const id = result.within('opportunity')?.node.kpi;
    const kpi = id !== undefined && Object.hasOwn(kpis, id) ? kpis[id] : undefined;
    const { unit, range } = metricOf(kpi ?? {});
    if (unit === 'rate' || (kpi !== undefined && isInPercent(kpi))) continue;
    const known = (['before', 'after'] as const).filter((key) => result.node[key] !== undefined);
    const plain = known.filter((key) => !hasTwoReadings(walk.tree.typed(result.pathOf(key))));
    const beside = plain.map((key) => Number(result.node[key]));
    const quantity = unit === 'money' || kpi?.currency !== undefined ? 'money' : 'figure';
    const about = { quantity, currency: kpi?.currency, locale, beside } as const;
    for (const key of known)
      yield* typedNumber(result.node[key], walk.tree, result.pathOf(key), about, range(kpi?.scale));
  }
};
