import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import { similarWords } from '../../core/similar.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Kind, Names } from '../named.ts';
import { placeOfValue } from './check.ts';
import * as finding from './findings.ts';

/** An id that leads to nothing, with those that may have been meant. */
export function* unknownReference(
  names: Names,
  tree: YamlTree,
  path: DataPath,
  what: Kind,
  id: string,
  known: readonly string[],
  whose: 'map' | 'library' = 'map',
): Generator<Diagnostic> {
  if (known.includes(id)) return;
  const named = names.like(what, id);
  const byName = named.flatMap((each) => each.id ?? []);
  yield finding.referenceUnknown.at(
    placeOfValue(tree, path),
    { what, id, known, named: named.find((each) => each.id === undefined && each.newId === id), whose },
    { suggestions: byName.length > 0 ? byName : similarWords(id, known) },
  );
}
