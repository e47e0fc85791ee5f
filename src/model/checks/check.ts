import type { DataPath, Diagnostic, Place } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Journey } from '../journey.ts';

/** Looks for one kind of mistake that the shape alone cannot show. */
export type Check = (journey: Journey, tree: YamlTree) => Iterable<Diagnostic>;

/** The place is looked up when its span is asked for: many are made that no finding comes to need. */
export const placeOfValue = (tree: YamlTree, path: DataPath): Place => ({
  source: tree.source,
  get span() {
    return tree.spanOfValue(path);
  },
  path,
});

/** Like {@link placeOfValue}. */
export const placeOfKey = (tree: YamlTree, path: DataPath): Place => ({
  source: tree.source,
  get span() {
    return tree.spanOfKey(path);
  },
  path,
});

/** The path to a field of a list entry, also where one entry stands alone without a list. */
export const entryPath = (tree: YamlTree, list: DataPath, index: number, field: string): DataPath =>
  tree.isList(list) ? [...list, index, field] : [...list, field];
