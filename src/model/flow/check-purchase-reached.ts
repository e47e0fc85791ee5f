import * as finding from './findings.ts';
import { reach } from './reach.ts';
import { isTaken, stepsById, waysOn } from './ways-on.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { placeOfKey, type Check } from '../checks/check.ts';

/** Where nobody comes nobody buys, and no figure of the purchase can be told. */
export const purchaseReached: Check = function* (journey, tree) {
  const steps = [...walkSteps(journey)];
  if (!steps.some(({ step }, index) => index > 0 && step.purchase === true)) return;
  // A way to nowhere is reported as such; where it was meant to lead is not known.
  const ids = stepsById(journey);
  if (steps.some(({ step }) => step.next.some(({ to }) => !ids.has(to)))) return;
  const targets = waysOn(journey).map(({ ways }) =>
    ways.filter(({ share }) => isTaken(share)).map(({ to }) => to),
  );
  const reached = reach(targets, [0]);
  for (const [index, { step, path }] of steps.entries()) {
    if (step.purchase !== true || reached.has(index)) continue;
    const place = placeOfKey(tree, [...path, 'purchase']);
    yield finding.purchaseNotReached.at(place);
  }
};
