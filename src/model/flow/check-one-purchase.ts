import type { Check } from '../checks/check.ts';
import type { Walked } from '../walk/walked.ts';
import * as finding from './findings.ts';

/** People buy at one step: figures such as the time to the purchase would mean nothing with two. */
export const onePurchase: Check = function* (walk) {
  let first: Walked<'step'> | undefined;
  for (const step of walk.of('step')) {
    if (step.node.purchase !== true) continue;
    if (first !== undefined) {
      const { source, span } = first.placeOfKey('purchase');
      const related = [{ message: 'first said here', source, span }];
      yield finding.twoPurchases.at(step.placeOfKey('purchase'), {}, { related });
    }
    first ??= step;
  }
};
