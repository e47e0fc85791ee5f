import { diagnostic, type DataPath, type Diagnostic } from '../../core/diagnostic.ts';
import { similarWords } from '../../core/similar.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { walkSteps } from '../walk-steps.ts';
import { placeOfValue, type Check } from './check.ts';

/** Every persona and channel that is named by its id must be described. */
export const references: Check = function* (journey, tree) {
  const personas = Object.keys(journey.personas ?? {});
  const channels = Object.keys(journey.channels ?? {});

  for (const { step, path } of walkSteps(journey)) {
    for (const [index, id] of step.personas.entries()) {
      yield* unknown(tree, [...path, 'personas', index], 'persona', id, personas);
    }
    for (const [index, { channel }] of step.touchpoints.entries()) {
      if (channel === undefined) continue;
      yield* unknown(
        tree,
        entryPath(tree, [...path, 'touchpoints'], index, 'channel'),
        'channel',
        channel,
        channels,
      );
    }
  }
};

function* unknown(
  tree: YamlTree,
  path: DataPath,
  what: string,
  id: string,
  known: readonly string[],
): Generator<Diagnostic> {
  if (known.includes(id)) return;
  yield diagnostic(
    'reference/unknown',
    placeOfValue(tree, path),
    { what, id, known },
    { suggestions: similarWords(id, known) },
  );
}

/** The path to a field of a list entry, also where one entry stands alone without a list. */
function entryPath(tree: YamlTree, list: DataPath, index: number, field: string): DataPath {
  return tree.isList(list) ? [...list, index, field] : [...list, field];
}
