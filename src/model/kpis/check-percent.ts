import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Check } from '../checks/check.ts';
import { placeOfValue } from '../walk/place.ts';
import type { RootKind } from '../walk/nodes.ts';
import type { Walk } from '../walk/walk.ts';
import { shown } from './check-kpi-numbers.ts';
import * as finding from './findings.ts';
import { areFarApart, disagree, isInPercent, partOfOne, type PercentFigure } from './in-percent.ts';
import type { Kpi } from './kpi.ts';
import { measuredFields, type JoinedFigures } from './measure.ts';

/** A figure in percent, and where it stands. */
export interface PlacedFigure extends PercentFigure {
  readonly tree: YamlTree;
  readonly path: DataPath;
}

/** All figures of a KPI in percent are percentages (84), or all are parts of 1 (0.84). */
export const percents: Check<RootKind> = function* (walk) {
  for (const { id, node: kpi, isOwn, path } of walk.of('kpi')) {
    if (!isInPercent(kpi)) continue;
    const own = isOwn ? writtenFigures(kpi, walk.tree, path) : [];
    yield* sameScale([...own, ...resultFigures(walk, id)]);
  }
};

/** The figures that a KPI gives as numbers, the value first. */
export const writtenFigures = (kpi: Kpi, tree: YamlTree, path: DataPath): PlacedFigure[] =>
  (['value', 'target', 'previous'] as const).flatMap((key) => {
    const value = kpi[key];
    return typeof value === 'number' ? [{ value, isDivided: false, tree, path: [...path, key] }] : [];
  });

/** Those that were read from files of data, by KPI and field: their places are those of the names of the files. */
export function joinedFigures(id: string, joined: JoinedFigures, tree: YamlTree): PlacedFigure[] {
  return measuredFields.flatMap((field) => {
    const figure = joined.get(`${id} ${field}`);
    if (figure === undefined) return [];
    return [
      { value: figure.value, isDivided: figure.parts.length > 0, tree, path: ['kpis', id, field, 'file'] },
    ];
  });
}

const isWritten = ({ path }: PlacedFigure): boolean => path.at(-1) !== 'file';

export const resultFigures = (walk: Walk<RootKind>, id: string | undefined): PlacedFigure[] =>
  walk.of('result').flatMap((result) => {
    if (id === undefined || result.within('opportunity')?.node.kpi !== id) return [];
    return (['before', 'after'] as const).flatMap((key) => {
      const value = result.node[key];
      return value === undefined
        ? []
        : [{ value, isDivided: false, tree: walk.tree, path: result.pathOf(key) }];
    });
  });

/** Each figure is held against the first that is not 0. */
export function* sameScale(figures: readonly PlacedFigure[]): Generator<Diagnostic> {
  const first = figures.find(({ value }) => value !== 0);
  if (first === undefined) return;
  for (const each of figures) {
    if (!disagree(first, each)) continue;
    const isPercentage = Math.abs(each.value) > 1;
    const meant = isPercentage ? partOfOne(each.value) : each.value * 100;
    // 1.2 beside 0.9 may as well be 120 %.
    const isClear =
      isWritten(each) && areFarApart(first.value, each.value) && (isPercentage || Math.abs(meant) > 1);
    yield finding.anotherScale.at(
      placeOfValue(each.tree, each.path),
      { key: String(each.path.at(-1)), found: shown(each.value), other: shown(first.value) },
      { suggestions: isClear ? [shown(meant)] : [] },
    );
  }
}
