import { diagnostic } from '../../core/diagnostic.ts';
import { shareMeant } from '../shape/number-words.ts';
import { yesOrNo } from '../shape/yes-or-no.ts';
import type { Check } from '../checks/check.ts';

/** An exit says why people leave, or how many; a number or a "yes" in place of the reason would be shown as one. */
export const exits: Check = function* (walk) {
  for (const step of walk.of('step')) {
    const { reason, share } = step.node.exit ?? {};
    // `exit:` with nothing behind it is no exit, but was meant as one.
    if (reason === undefined && share === undefined && step.has('exit'))
      yield diagnostic('flow/exit-says-nothing', step.placeOfKey('exit'), { found: '' });
  }
  for (const exit of walk.of('exit')) {
    const { reason } = exit.node;
    if (reason === undefined) continue;
    const isShort = !exit.has('reason');
    const place = exit.place('reason');
    const meant = shareMeant(reason);
    if (meant !== undefined)
      yield diagnostic(
        'flow/share-as-reason',
        place,
        { found: reason, share: meant },
        { suggestions: isShort ? [`{ share: ${meant} }`] : [] },
      );
    else if (isNumber(reason) || yesOrNo(reason) !== undefined)
      yield diagnostic('flow/exit-says-nothing', place, { found: reason });
  }
};

const isNumber = (text: string): boolean => /^[\d.,\s]+%?$/.test(text);
