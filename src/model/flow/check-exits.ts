import { shareMeant } from '../shape/number-words.ts';
import { yesOrNo } from '../shape/yes-or-no.ts';
import type { Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** An exit says why people leave, or how many; a number or a "yes" in place of the reason would be shown as one. */
export const exits: Check = function* (walk) {
  for (const step of walk.of('step')) {
    // `exit:` with nothing behind it is no exit, but was meant as one.
    if (step.node.exit.length === 0 && step.has('exit'))
      yield finding.exitSaysNothing.at(step.placeOfKey('exit'), { found: '' });
  }
  for (const exit of walk.of('exit')) {
    const { reason, share } = exit.node;
    if (reason === undefined) {
      if (share === undefined) yield finding.exitSaysNothing.at(exit.place(), { found: '' });
      continue;
    }
    const isShort = !exit.has('reason');
    const place = exit.place('reason');
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
