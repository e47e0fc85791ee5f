import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { measuredFields } from './measure.ts';
import { metricDefinitions, metricOf } from './metrics.ts';
import type { Kpi } from './kpi.ts';
import { metrics, type Metric } from './names.ts';
import type { Check } from '../checks/check.ts';
import type { RootKind } from '../walk/nodes.ts';
import { placeOfKey, placeOfValue } from '../walk/place.ts';
import { kpiNumber } from './check-kpi-numbers.ts';
import { kpiSource } from './check-kpi-sources.ts';
import { thousandsOf } from './check-thousands.ts';
import * as finding from './findings.ts';

/** The figures of KPIs must be such as their metrics can have. Those of libraries are checked in their own files. */
export const kpis: Check<RootKind> = function* (walk) {
  const { node: root } = walk.root;
  const locale = 'locale' in root ? root.locale : undefined;
  for (const { node: kpi, isOwn, path } of walk.of('kpi')) {
    if (!isOwn) continue;
    const { tree } = walk;
    yield* keysOfMetric(kpi, tree, path);
    const thousands = [...thousandsOf(kpi, locale, tree, path)];
    yield* thousands;
    // Of figures that are probably others nothing more can be said.
    if (thousands.length > 0) continue;
    for (const field of measuredFields) {
      const found = kpi[field];
      if (typeof found === 'number') yield* kpiNumber(kpi, found, tree, [...path, field]);
      else if (found !== undefined) yield* kpiSource(kpi, found, tree, [...path, field]);
    }
    if (kpi.target !== undefined) yield* kpiNumber(kpi, kpi.target, tree, [...path, 'target']);
  }
};

/** What some metrics have and others not. */
const keysOfSome: Readonly<Record<'unit' | 'currency' | 'scale', (metric: Metric) => boolean>> = {
  unit: (metric) => metricDefinitions[metric].unit === 'own',
  currency: (metric) => ['own', 'money'].includes(metricDefinitions[metric].unit),
  scale: (metric) => metricDefinitions[metric].scale !== undefined,
};

function* keysOfMetric(kpi: Kpi, tree: YamlTree, path: DataPath): Generator<Diagnostic> {
  const { metric = 'custom', scale } = kpi;
  for (const [key, fits] of Object.entries(keysOfSome)) {
    if (kpi[key as keyof typeof keysOfSome] === undefined || fits(metric)) continue;
    yield finding.keyOfOtherMetric.at(placeOfKey(tree, [...path, key]), {
      key,
      metric: metricOf(kpi).name,
      fits: metrics.filter(fits).map((each) => metricDefinitions[each].name),
    });
  }
  if (metric === 'csat' && scale === 2)
    yield finding.scaleTooSmall.at(placeOfValue(tree, [...path, 'scale']), {});
}
