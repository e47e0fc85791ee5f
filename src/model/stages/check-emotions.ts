import type { Check } from '../checks/check.ts';
import { isObject } from '../shape/value-kind.ts';
import * as finding from './findings.ts';

/** A feeling has a word, a score, or both. */
export const emotions: Check = function* (walk) {
  for (const emotion of walk.of('emotion')) {
    const { node, written } = emotion;
    // Of one that could not be read whole, what is wrong with it is told.
    const isWhole = isObject(written) && Object.keys(written).every((key) => Object.hasOwn(node, key));
    if (isWhole && node.label === undefined && node.score === undefined)
      yield finding.saysNothing.at(emotion.place(), {});
  }
};
