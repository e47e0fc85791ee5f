import type { Check } from '../checks/check.ts';
import { typedNumber } from '../checks/typed-number.ts';
import type { RootKind } from '../walk/nodes.ts';

/** Whoever was asked is counted: 1.204 are no people. */
export const samples: Check<RootKind> = function* (walk) {
  for (const piece of walk.of('evidence')) {
    if (piece.isOwn)
      yield* typedNumber(piece.node.sample, walk.tree, piece.pathOf('sample'), { quantity: 'count' });
  }
};
