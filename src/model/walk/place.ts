import type { DataPath, Place } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';

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
