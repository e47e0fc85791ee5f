import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { stepsById } from '../flow/ways-on.ts';
import { Names } from '../named.ts';
import * as finding from '../personas/findings.ts';
import type { Step } from '../stages/step.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { entryPath, placeOfValue, type Check } from './check.ts';
import { unknownReference } from './unknown-reference.ts';

/**
 * Every persona, channel and step that is named by its id must be there, and who feels something at a step must be one
 * of those who take it.
 */
export const references: Check = function* (journey, tree) {
  const names = new Names(journey);
  const personas = Object.keys(journey.personas ?? {});
  const channels = Object.keys(journey.channels ?? {});
  const steps = [...stepsById(journey).keys()];

  for (const { step, path } of walkSteps(journey)) {
    for (const [index, id] of step.personas.entries()) {
      yield* unknownReference(names, tree, [...path, 'personas', index], 'persona', id, personas);
    }
    yield* feelers(names, step, path, tree, personas);
    for (const [index, { channel }] of step.touchpoints.entries()) {
      if (channel === undefined) continue;
      yield* unknownReference(
        names,
        tree,
        entryPath(tree, [...path, 'touchpoints'], index, 'channel'),
        'channel',
        channel,
        channels,
      );
    }
    for (const [index, { to }] of step.next.entries()) {
      yield* unknownReference(
        names,
        tree,
        entryPath(tree, [...path, 'next'], index, 'to'),
        'step',
        to,
        steps,
      );
    }
  }
};

function* feelers(
  names: Names,
  step: Step,
  path: DataPath,
  tree: YamlTree,
  personas: readonly string[],
): Generator<Diagnostic> {
  for (const [index, { persona }] of step.emotion.entries()) {
    if (persona === undefined) continue;
    const at = entryPath(tree, [...path, 'emotion'], index, 'persona');
    if (!personas.includes(persona)) yield* unknownReference(names, tree, at, 'persona', persona, personas);
    else if (step.personas.length > 0 && !step.personas.includes(persona)) {
      yield finding.notAtStep.at(
        placeOfValue(tree, at),
        { id: persona, takers: step.personas },
        { suggestions: step.personas.filter((taker) => personas.includes(taker)) },
      );
    }
  }
}
