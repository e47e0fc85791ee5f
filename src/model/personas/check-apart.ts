import type { Check } from '../checks/check.ts';
import { feelApart, mostApart } from './feel-apart.ts';
import * as finding from './findings.ts';

/** No more personas may feel apart than have a mark of their own. */
export const apart: Check = function* ({ root }) {
  const count = Object.keys(root.node.personas ?? {}).length;
  if (count > mostApart && feelApart(root.node))
    yield finding.tooManyApart.at(root.placeOfKey(root.has('personas') ? 'personas' : 'title'), {
      count,
      most: mostApart,
    });
};
