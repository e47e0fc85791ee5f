import * as finding from './findings.ts';
import type { StepField } from './step.ts';
import { placeOfKey, type Check } from '../checks/check.ts';

/** All fields of a step: the type says which. The schema itself, which knows them too, is not loaded for a map that is fine. */
const stepFields = {
  personas: true,
  at: true,
  duration: true,
  actions: true,
  thoughts: true,
  emotion: true,
  touchpoints: true,
  pain_points: true,
  opportunities: true,
  moment_of_truth: true,
  next: true,
  exit: true,
  purchase: true,
  blueprint: true,
} satisfies Record<StepField, true>;

/** A stage with steps has no moments of its own beside them. */
export const stepsOrFields: Check = function* (journey, tree) {
  for (const [index, stage] of journey.stages.entries()) {
    if (stage.steps === undefined) continue;
    for (const key of Object.keys(stepFields)) {
      const path = ['stages', index, key];
      if (tree.has(path)) yield finding.stepsAndFields.at(placeOfKey(tree, path), { key });
    }
  }
};
