import type { Diagnostic } from '../core/diagnostic.ts';
import { similarWords } from '../core/similar.ts';
import type { Journey } from '../model/journey.ts';
import { placeOfKey, placeOfValue } from '../model/walk/place.ts';
import type { Step } from '../model/stages/step.ts';
import { takesSteps } from '../view/persona-cut.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import * as finding from './findings.ts';

/**
 * A map cannot be cut to a persona that it does not have, or that takes none of its steps. Where somebody else feels
 * something at a step as well, its texts are nobody's in particular, and the cut shows them as this persona's.
 */
export function checkCut(journey: Journey, id: string, tree: YamlTree): Diagnostic[] {
  const known = Object.keys(journey.personas ?? {});
  const place = placeOfKey(tree, [tree.has(['personas']) ? 'personas' : 'title']);
  if (!known.includes(id)) {
    const [near] = similarWords(id, known);
    return [finding.notInMap.at(place, { id, known, near })];
  }
  if (!takesSteps(journey, id)) return [finding.takesNoStep.at(place, { id })];
  const [first, ...more] = sharedTexts(journey, id);
  if (first === undefined) return [];
  const name = journey.personas?.[id]?.name ?? id;
  return [finding.textsOfAll.at(placeOfValue(tree, first), { name, steps: more.length + 1 })];
}

/** Where what is done and thought stands at each step that this persona shares with others: its first text. */
function sharedTexts({ stages }: Journey, id: string): (string | number)[][] {
  return stages.flatMap((stage, index) => {
    const at = ['stages', index];
    return stage.steps === undefined
      ? pathsOf(stage, at, id)
      : stage.steps.flatMap((step, number) => pathsOf(step, [...at, 'steps', number], id));
  });
}

function pathsOf(step: Step, at: (string | number)[], id: string): (string | number)[][] {
  const isTaken = step.personas.length === 0 || step.personas.includes(id);
  const feelsElse = step.emotion.some(({ persona }) => persona !== undefined && persona !== id);
  const key = (['thoughts', 'actions'] as const).find((each) => step[each].length > 0);
  return isTaken && feelsElse && key !== undefined ? [[...at, key]] : [];
}
