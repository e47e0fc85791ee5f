import { diagnostic } from '../../core/diagnostic.ts';
import type { Check } from '../checks/check.ts';
import { keysOfStandIn } from '../walk/plan.ts';

/** A stage with steps has no moments of its own beside them. */
export const stepsOrFields: Check = function* (walk) {
  for (const stage of walk.of('stage')) {
    if (stage.node.steps === undefined) continue;
    for (const key of keysOfStandIn('stage')) {
      if (stage.has(key)) yield diagnostic('stage/steps-and-fields', stage.placeOfKey(key), { key });
    }
  }
};
