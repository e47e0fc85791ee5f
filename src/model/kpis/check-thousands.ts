import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { typedNumber } from '../checks/typed-number.ts';
import { hasTwoReadings } from '../shape/number-readings.ts';
import type { TypedNumber } from '../shape/thousands.ts';
import type { FigureSource } from './figure-source.ts';
import { isPossible } from './check-kpi-numbers.ts';
import { partsIn } from './figure-plan.ts';
import { isInPercent } from './in-percent.ts';
import type { Kpi } from './kpi.ts';
import { measuredFields } from './measure.ts';
import { metricOf } from './metrics.ts';

/**
 * No number of a KPI may be read as a thousandth of what is meant.
 * @param locale of the readers of the map; `undefined` where nobody says it
 */
export function* thousandsOf(
  kpi: Kpi,
  locale: string | undefined,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  yield* typedNumber(kpi.sample, tree, [...path, 'sample'], { quantity: 'count' });
  yield* figures(kpi, locale, tree, path);
  for (const field of measuredFields) {
    const source = kpi[field];
    if (typeof source === 'object') yield* parts(kpi, source, locale, tree, [...path, field]);
  }
}

const figureFields = [...measuredFields, 'target'] as const;

/** A rate or a score of thousands is no figure at all. */
function* figures(
  kpi: Kpi,
  locale: string | undefined,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const { unit, range } = metricOf(kpi);
  if (unit === 'rate' || isInPercent(kpi)) return;
  const known = figureFields.filter((field) => typeof kpi[field] === 'number');
  const plain = known.filter((field) => !hasTwoReadings(tree.typed([...path, field])));
  const about: Omit<TypedNumber, 'typed'> = {
    quantity: unit === 'money' || kpi.currency !== undefined ? 'money' : 'figure',
    currency: kpi.currency,
    locale,
    beside: plain.map((field) => Number(kpi[field])),
  };
  for (const field of known) yield* typedNumber(kpi[field], tree, [...path, field], about, range(kpi.scale));
}

function* parts(
  kpi: Kpi,
  source: FigureSource,
  locale: string | undefined,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const { formula } = metricOf(kpi);
  const counted = formula?.kind === 'parts' ? formula.counts : [];
  const given = partsIn(source);
  const beside = given
    .filter((part) => typeof source[part] === 'number' && !hasTwoReadings(tree.typed([...path, part])))
    .map((part) => Number(source[part]));
  const found = given.flatMap((part) => {
    const quantity = counted.includes(part) ? 'count' : 'money';
    const about = { quantity, currency: kpi.currency, locale, beside } as const;
    return [...typedNumber(source[part], tree, [...path, part], about)].map((each) => ({ part, each }));
  });
  const inThousands = {
    ...source,
    ...Object.fromEntries(found.map(({ part }) => [part, Number(source[part]) * 1000])),
  };
  // Whoever is left of 100 customers are not 12345: there the point is another mistake.
  if (isPossible(kpi, inThousands)) for (const { each } of found) yield each;
  for (const [answer, count] of Object.entries(source.answers ?? {}))
    yield* typedNumber(count, tree, [...path, 'answers', answer], { quantity: 'count' });
}
