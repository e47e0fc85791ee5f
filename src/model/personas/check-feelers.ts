import type { Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** Who feels something at a step must be one of those who take it. */
export const feelers: Check = function* (walk) {
  const personas = walk.root.node.personas ?? {};
  const isThere = (id: string): boolean => Object.hasOwn(personas, id);
  for (const emotion of walk.of('emotion')) {
    const { persona } = emotion.node;
    const takers = emotion.within('step')?.node.personas ?? [];
    if (persona === undefined || takers.length === 0 || takers.includes(persona)) continue;
    // Who is not there at all is told as such; and may well be this one.
    if (!isThere(persona) || !takers.every(isThere)) continue;
    yield finding.notAtStep.at(emotion.place('persona'), { id: persona, takers }, { suggestions: takers });
  }
};
