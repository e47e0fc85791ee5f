import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Figure } from './figure.ts';
import { figureOfParts, isDividedByZero } from './figure-plan.ts';
import type { FigureSource } from './figure-source.ts';
import * as finding from './findings.ts';
import { metricDefinitions, metricOf } from './metrics.ts';
import type { Kpi } from './kpi.ts';
import { placeOfValue } from '../walk/place.ts';

/** A number that stands for a figure must be one that its metric can have. */
export function* kpiNumber(kpi: Kpi, found: number, tree: YamlTree, path: DataPath): Generator<Diagnostic> {
  const { name: metric, range, unit, scale } = metricOf(kpi);
  const { low, high } = range(kpi.scale);
  const place = placeOfValue(tree, path);
  const typed = shown(found);
  if (unit === 'points' && found !== 0 && Math.abs(found) < 1) {
    const meant = shown(found * 100);
    yield finding.npsAsShare.at(place, { found: typed, meant }, { suggestions: [meant] });
  }
  if (metric === metricDefinitions.roi.name && Math.abs(found) > tenfold) {
    const meant = shown(found / 100);
    yield finding.roiInPercent.at(place, { found: typed, meant }, { suggestions: [meant] });
  }
  if (found >= low && found <= high) return;
  if (unit === 'rate' && scale !== undefined && found > 1 && found <= (kpi.scale ?? scale)) {
    yield finding.meanOfAnswers.at(place, { found: typed, scale: kpi.scale ?? scale });
  } else if (unit === 'rate' && found > 1 && found <= 100) {
    const meant = shown(found / 100);
    yield finding.asPercent.at(place, { found: typed, metric, meant }, { suggestions: [meant] });
  } else {
    yield finding.outOfRange.at(place, { found: typed, low, high, metric });
  }
}

/** A figure that was computed must be one that its metric can have: conversions are no more than entrants. */
export function* computedFigure(
  kpi: Kpi,
  { value, parts }: Figure,
  tree: YamlTree,
  path: DataPath,
): Generator<Diagnostic> {
  const { name: metric, range } = metricOf(kpi);
  const { low, high } = range(kpi.scale);
  const isFinite = [value, ...parts.map((each) => each.value)].every(Number.isFinite);
  if (isFinite && value >= low && value <= high) return;
  yield finding.impossible.at(placeOfValue(tree, path), {
    found: shown(value),
    low,
    high,
    metric,
    parts: parts.map((each) => `${each.name} ${shown(each.value)}`),
  });
}

/** True for parts that come to a figure as its metric can have it. */
export function isPossible(kpi: Kpi, source: FigureSource): boolean {
  const figure = figureOfParts(kpi, source);
  if (figure === undefined || isDividedByZero(figure) || Number.isNaN(figure.value)) return true;
  const { low, high } = metricOf(kpi).range(kpi.scale);
  return figure.value >= low && figure.value <= high;
}

/** More than ten times the cost seldom comes back: whoever writes that means percent. */
const tenfold = 10;

/** Without the digits that only binary fractions have. */
export const shown = (value: number): string => String(Number(value.toPrecision(12)));
