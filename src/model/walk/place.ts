import type { DataPath, Place } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';

/** The place is looked up when its span is asked for: many are made that no finding comes to need. */
export const placeOfValue = (tree: YamlTree, path: DataPath): Place => ({
  source: tree.source,
  get span() {
    return tree.spanOfValue(path);
  },
  path: pathInFile(tree, path),
});

/** Like {@link placeOfValue}. */
export const placeOfKey = (tree: YamlTree, path: DataPath): Place => ({
  source: tree.source,
  get span() {
    return tree.spanOfKey(path);
  },
  path: pathInFile(tree, path),
});

const pathInFile = (tree: YamlTree, path: DataPath): DataPath => tree.pathInFile?.(path) ?? path;
