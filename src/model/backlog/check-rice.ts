import type { Check } from '../checks/check.ts';
import { typedNumber } from '../checks/typed-number.ts';

/** Those whom an opportunity reaches are counted: 1.204 are no people. */
export const reach: Check = function* (walk) {
  for (const rice of walk.of('rice'))
    yield* typedNumber(rice.node.reach, walk.tree, rice.pathOf('reach'), { quantity: 'count' });
};
