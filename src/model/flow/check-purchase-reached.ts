import { reach } from './reach.ts';
import { isTaken, stepsById, waysOn } from './ways-on.ts';
import type { Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** Where nobody comes nobody buys, and no figure of the purchase can be told. */
export const purchaseReached: Check = function* (walk) {
  const journey = walk.root.node;
  const steps = walk.of('step');
  if (!steps.some(({ node }, index) => index > 0 && node.purchase === true)) return;
  // A way to nowhere is reported as such; where it was meant to lead is not known.
  const ids = stepsById(journey);
  if (steps.some(({ node }) => node.next.some(({ to }) => !ids.has(to)))) return;
  const targets = waysOn(journey).map(({ ways }) =>
    ways.filter(({ share }) => isTaken(share)).map(({ to }) => to),
  );
  const reached = reach(targets, [0]);
  for (const [index, step] of steps.entries()) {
    if (step.node.purchase !== true || reached.has(index)) continue;
    const place = step.placeOfKey('purchase');
    yield finding.purchaseNotReached.at(place, {});
  }
};
