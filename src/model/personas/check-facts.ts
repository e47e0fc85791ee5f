import type { Check } from '../checks/check.ts';
import { exactNumbers } from '../checks/exact-numbers.ts';
import type { RootKind } from '../walk/nodes.ts';

/** Facts about a persona are shown as they were typed. */
export const facts: Check<RootKind> = function* (walk) {
  for (const persona of walk.of('persona')) {
    yield* exactNumbers(persona, 'demographics', persona.node.demographics);
  }
};
