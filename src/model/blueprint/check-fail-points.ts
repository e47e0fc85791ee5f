import { yesOrNo } from '../shape/yes-or-no.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { entryPath, placeOfValue, type Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** "yes" is a text to YAML, so that it would be shown as what can go wrong. */
export const failPoints: Check = function* (journey, tree) {
  for (const { step, path } of walkSteps(journey)) {
    for (const [lane, items] of Object.entries(step.blueprint ?? {})) {
      for (const [index, { fail_point: found }] of items.entries()) {
        const meant = typeof found === 'string' ? yesOrNo(found) : undefined;
        if (typeof found !== 'string' || meant === undefined) continue;
        const at = entryPath(tree, [...path, 'blueprint', lane], index, 'fail_point');
        yield finding.failPointWord.at(placeOfValue(tree, at), { found }, { suggestions: [meant] });
      }
    }
  }
};
