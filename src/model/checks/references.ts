import { diagnostic, type DataPath, type Diagnostic } from '../../core/diagnostic.ts';
import { similarWords } from '../../core/similar.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { Step } from '../parts/step.ts';
import { walkSteps } from '../walk-steps.ts';
import { placeOfValue, type Check } from './check.ts';

/**
 * Every persona and channel that is named by its id must be described, and who feels something at a step must be one of
 * those who take it.
 */
export const references: Check = function* (journey, tree) {
  const personas = Object.keys(journey.personas ?? {});
  const channels = Object.keys(journey.channels ?? {});

  for (const { step, path } of walkSteps(journey)) {
    for (const [index, id] of step.personas.entries()) {
      yield* unknown(tree, [...path, 'personas', index], 'persona', id, personas);
    }
    yield* feelers(step, path, tree, personas);
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

function* feelers(
  step: Step,
  path: DataPath,
  tree: YamlTree,
  personas: readonly string[],
): Generator<Diagnostic> {
  for (const [index, { persona }] of step.emotion.entries()) {
    if (persona === undefined) continue;
    const at = entryPath(tree, [...path, 'emotion'], index, 'persona');
    if (!personas.includes(persona)) yield* unknown(tree, at, 'persona', persona, personas);
    else if (step.personas.length > 0 && !step.personas.includes(persona)) {
      yield diagnostic(
        'persona/not-at-step',
        placeOfValue(tree, at),
        { id: persona, takers: step.personas },
        { suggestions: step.personas.filter((taker) => personas.includes(taker)) },
      );
    }
  }
}

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
