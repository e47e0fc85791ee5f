import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { figureOfParts, isDividedByZero, partsIn } from './figure-plan.ts';
import * as finding from './findings.ts';
import { metricDefinitions, metricOf } from './metrics.ts';
import type { FigureSource } from './figure-source.ts';
import type { Kpi } from './kpi.ts';
import { isSameMark } from './number-marks.ts';
import type { Way } from './ways.ts';
import { aggregates, metrics, type Metric, type PartName } from './names.ts';
import { numbersMeant } from '../shape/number-words.ts';
import { placeOfKey, placeOfValue } from '../walk/place.ts';
import { computedFigure, isPossible } from './check-kpi-numbers.ts';

/** A figure that is computed must have all that its formula needs, and nothing else. */
export function* kpiSource(
  kpi: Kpi,
  source: FigureSource,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const findings = [
    ...(source.file === undefined ? partsByHand(kpi, source, tree, path) : columns(kpi, source, tree, path)),
  ];
  yield* findings;
  if (findings.length > 0) return;
  const figure = figureOfParts(kpi, source);
  if (figure === undefined) return;
  if (isDividedByZero(figure)) yield dividedByZero(kpi, figure.zero, tree, path);
  else yield* computedFigure(kpi, figure, tree, path);
}

/** @param path of the figure */
export function dividedByZero(kpi: Kpi, zero: string, tree: YamlTree, path: DataPath): Diagnostic {
  const { name: metric, formula } = metricOf(kpi);
  if (formula?.kind === 'answers')
    return finding.noAnswers.at(placeOfValue(tree, [...path, 'answers']), { metric });
  const key = tree.has([...path, zero]) ? zero : 'denominator';
  return finding.divisionByZero.at(placeOfValue(tree, [...path, key]), { part: zero, metric });
}

/** What only a file of data has. */
const keysOfFiles = [
  'column',
  'numerator',
  'denominator',
  'where',
  'aggregate',
  'separator',
  'decimal',
  'thousands',
] as const satisfies readonly (keyof FigureSource)[];

function* partsByHand(kpi: Kpi, source: FigureSource, tree: YamlTree, path: DataPath): Generator<Diagnostic> {
  const ofFiles = keysOfFiles.filter((key) => source[key] !== undefined);
  for (const key of ofFiles) yield finding.needsFile.at(placeOfKey(tree, [...path, key]), { key });
  const given = [...partsIn(source), ...(source.answers === undefined ? [] : (['answers'] as const))];
  yield* unfitting(kpi, given, tree, path);
  const { formula, name: metric } = metricOf(kpi);
  if (given.length === 0) {
    if (ofFiles.length === 0)
      yield finding.nothingToCompute.at(placeOfValue(tree, path), { metric, ways: waysByHand(kpi) });
    return;
  }
  yield* missingParts(kpi, source, tree, path);
  if (formula?.kind === 'answers') yield* answers(kpi, source.answers ?? {}, tree, [...path, 'answers']);
  if (formula?.kind !== 'parts') return;
  for (const part of formula.parts) {
    const found = source[part];
    const place = placeOfValue(tree, [...path, part]);
    if (typeof found === 'string') {
      const range = { low: 0, high: Number.POSITIVE_INFINITY, isWhole: formula.counts.includes(part) };
      const suggestions = numbersMeant(found, range).filter((each) =>
        isPossible(kpi, { ...source, [part]: Number(each) }),
      );
      yield finding.partIsText.at(place, { part, found }, { suggestions });
    } else if (found !== undefined && formula.counts.includes(part) && !isCount(found)) {
      yield finding.notACount.at(place, { part, found: String(found) });
    }
  }
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

function* answers(
  kpi: Kpi,
  counts: Readonly<Record<string, number>>,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const { formula, name: metric, scale } = metricOf(kpi);
  if (formula?.kind !== 'answers') return;
  const { low, high } = formula.answers(kpi.scale);
  for (const [answer, count] of Object.entries(counts)) {
    const at = [...path, answer];
    if (!/^\d+$/.test(answer) || Number(answer) < low || Number(answer) > high) {
      yield finding.answerOutsideScale.at(placeOfKey(tree, at), {
        found: answer,
        low,
        high,
        metric,
        hasScales: scale !== undefined,
      });
    } else if (!isCount(count)) {
      yield finding.notACount.at(placeOfValue(tree, at), { part: answer, found: String(count) });
    }
  }
}

function* columns(kpi: Kpi, source: FigureSource, tree: YamlTree, path: DataPath): Generator<Diagnostic> {
  const { formula, name: metric } = metricOf(kpi);
  if (isSameMark(source))
    yield finding.sameMark.at(placeOfValue(tree, [...path, 'thousands']), { mark: source.decimal! });
  const parts = partsIn(source);
  const isAnswered = source.answers !== undefined;
  yield* unfitting(kpi, isAnswered ? [...parts, 'answers'] : parts, tree, path);
  if (isAnswered && formula?.kind === 'answers')
    yield finding.twoWays.at(placeOfKey(tree, [...path, 'answers']), {
      key: 'answers',
      other: 'file',
    });

  const division = (['numerator', 'denominator'] as const).filter((key) => source[key] !== undefined);
  const ways = [
    ...(source.column === undefined ? [] : ['column']),
    ...division.slice(0, 1),
    ...parts.slice(0, 1),
  ];
  const [first, second] = ways;
  if (first === undefined) {
    if (!isAnswered)
      yield finding.nothingToCompute.at(placeOfKey(tree, path), { metric, ways: waysOfFiles(kpi) });
    return;
  }
  if (second !== undefined) {
    yield finding.twoWays.at(placeOfKey(tree, [...path, second]), { key: second, other: first });
    return;
  }
  if (division.length === 1) {
    const missing = division[0] === 'numerator' ? 'denominator' : 'numerator';
    yield finding.missingPart.at(placeOfKey(tree, [...path, division[0]!]), {
      metric,
      missing: [missing],
      formula: 'numerator ÷ denominator',
    });
  }
  if (division.length > 0 && !isDivision(kpi)) {
    for (const key of division) yield unfittingKey(kpi, key, tree, path);
  }
  if (parts.length > 0) {
    yield* missingParts(kpi, source, tree, path);
    for (const part of parts) {
      const found = source[part];
      if (typeof found === 'number')
        yield finding.partIsNumber.at(placeOfValue(tree, [...path, part]), {
          part,
          found: String(found),
        });
    }
  }
  yield* aggregate(kpi, source, tree, path);
}

/** How rows become one: sums of the parts of a division, and of finished figures what means something. */
function* aggregate(kpi: Kpi, source: FigureSource, tree: YamlTree, path: DataPath): Generator<Diagnostic> {
  const { aggregate: found, column } = source;
  const { name: metric, unit } = metricOf(kpi);
  const place = placeOfValue(tree, [...path, 'aggregate']);
  const doesNotFit = (fits: readonly string[]): Diagnostic =>
    finding.aggregateDoesNotFit.at(place, { aggregate: String(found), metric, fits }, { suggestions: fits });
  if (column === undefined) {
    if (found === 'mean') yield doesNotFit(aggregates.filter((each) => each !== 'mean'));
    return;
  }
  if (unit === 'own') return;
  if (found === 'sum') yield doesNotFit(['last']);
  if (found === 'mean') yield finding.meanOfFigures.at(place, { metric, instead: waysOfFiles(kpi)[0]! });
}

function* unfitting(
  kpi: Kpi,
  given: readonly (PartName | 'answers')[],
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const { formula } = metricOf(kpi);
  const fits = (key: PartName | 'answers'): boolean =>
    formula?.kind === 'parts'
      ? key !== 'answers' && formula.parts.includes(key)
      : formula !== undefined && key === 'answers';
  for (const key of given) if (!fits(key)) yield unfittingKey(kpi, key, tree, path);
}

function unfittingKey(kpi: Kpi, key: keyof FigureSource, tree: YamlTree, path: DataPath): Diagnostic {
  const isOfFile = tree.has([...path, 'file']);
  return finding.keyDoesNotFit.at(placeOfKey(tree, [...path, key]), {
    key,
    metric: metricOf(kpi).name,
    fits: isOfFile ? waysOfFiles(kpi) : waysByHand(kpi),
    // A KPI without a metric was hardly meant to be a custom one, where the parts of a formula are given.
    meant: kpi.metric === undefined ? metrics.filter((each) => isPartOf(key, each)) : [],
  });
}

function isPartOf(key: string, metric: Metric): boolean {
  const { formula } = metricDefinitions[metric];
  return formula?.kind === 'parts'
    ? formula.parts.some((part) => part === key)
    : formula !== undefined && key === 'answers';
}

function* missingParts(
  kpi: Kpi,
  source: FigureSource,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const { formula, name: metric } = metricOf(kpi);
  if (formula?.kind !== 'parts') return;
  const missing = formula.parts.filter((part) => source[part] === undefined);
  if (missing.length === 0 || missing.length === formula.parts.length) return;
  yield finding.missingPart.at(placeOfKey(tree, path), { metric, missing, formula: formula.words });
}

/** True where one number over another is the metric. */
const isDivision = (kpi: Kpi): boolean => metricOf(kpi).isDivision;

function waysByHand(kpi: Kpi): Way[] {
  const { formula } = metricOf(kpi);
  if (formula?.kind === 'parts') return [{ of: 'parts', keys: formula.parts }];
  return formula?.kind === 'answers' ? [{ of: 'answers' }] : [{ of: 'number' }, { of: 'file' }];
}

function waysOfFiles(kpi: Kpi): Way[] {
  const { formula } = metricOf(kpi);
  return [
    ...(formula?.kind === 'parts' ? [{ of: 'columns' as const, keys: formula.parts }] : []),
    ...(isDivision(kpi) ? [{ of: 'division' as const }] : []),
    { of: formula?.kind === 'answers' ? 'answer-column' : 'column' },
  ];
}
