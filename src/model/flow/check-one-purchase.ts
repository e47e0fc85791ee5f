import type { DataPath } from '../../core/diagnostic.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { placeOfKey, type Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** People buy at one step: figures such as the time to the purchase would mean nothing with two. */
export const onePurchase: Check = function* (journey, tree) {
  let first: DataPath | undefined;
  for (const { step, path } of walkSteps(journey)) {
    if (step.purchase !== true) continue;
    const place = placeOfKey(tree, [...path, 'purchase']);
    if (first !== undefined) {
      const related = [{ message: 'first said here', source: tree.source, span: tree.spanOfKey(first) }];
      yield finding.twoPurchases.at(place, {}, { related });
    }
    first ??= [...path, 'purchase'];
  }
};
