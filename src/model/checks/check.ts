import type { DataPath, Diagnostic, Place } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Journey } from '../journey.ts';

/** Looks for one kind of mistake that the shape alone cannot show. */
export type Check = (journey: Journey, tree: YamlTree) => Iterable<Diagnostic>;

export const placeOfValue = (tree: YamlTree, path: DataPath): Place => ({
  source: tree.source,
  span: tree.spanOfValue(path),
  path,
});

export const placeOfKey = (tree: YamlTree, path: DataPath): Place => ({
  source: tree.source,
  span: tree.spanOfKey(path),
  path,
});

/** The path to a field of a list entry, also where one entry stands alone without a list. */
export const entryPath = (tree: YamlTree, list: DataPath, index: number, field: string): DataPath =>
  tree.isList(list) ? [...list, index, field] : [...list, field];
