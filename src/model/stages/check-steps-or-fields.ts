import type { Check } from '../checks/check.ts';
import { keysOfStandIn } from '../walk/plan.ts';
import * as finding from './findings.ts';

/** A stage with steps has no moments of its own beside them. */
export const stepsOrFields: Check = function* (walk) {
  for (const stage of walk.of('stage')) {
    if (stage.node.steps === undefined) continue;
    for (const key of keysOfStandIn('stage')) {
      if (stage.has(key)) yield finding.stepsAndFields.at(stage.placeOfKey(key), { key });
    }
  }
};
