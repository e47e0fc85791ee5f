import * as finding from './findings.ts';
import { stepFields } from './step.ts';
import { placeOfKey, type Check } from '../checks/check.ts';

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
