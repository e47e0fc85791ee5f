import { shareMeant } from '../shape/number-words.ts';
import { yesOrNo } from '../shape/yes-or-no.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { placeOfKey, placeOfValue, type Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** An exit says why people leave, or how many; a number or a "yes" in place of the reason would be shown as one. */
export const exits: Check = function* (journey, tree) {
  for (const { step, path: stepPath } of walkSteps(journey)) {
    const path = [...stepPath, 'exit'];
    const { reason, share } = step.exit ?? {};
    if (reason === undefined) {
      if (share === undefined && tree.has(path))
        yield finding.exitSaysNothing.at(placeOfKey(tree, path), { found: '' });
      continue;
    }
    const isShort = !tree.has([...path, 'reason']);
    const place = placeOfValue(tree, isShort ? path : [...path, 'reason']);
    const meant = shareMeant(reason);
    if (meant !== undefined)
      yield finding.shareAsReason.at(
        place,
        { found: reason, share: meant },
        { suggestions: isShort ? [`{ share: ${meant} }`] : [] },
      );
    else if (isNumber(reason) || yesOrNo(reason) !== undefined)
      yield finding.exitSaysNothing.at(place, { found: reason });
  }
};

const isNumber = (text: string): boolean => /^[\d.,\s]+%?$/.test(text);
