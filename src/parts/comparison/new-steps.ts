import type { ComparisonView } from './comparison-view.ts';

/** The columns of steps that the baseline does not have; none for a map without one. */
export const newSteps = (comparison: ComparisonView | false): ReadonlySet<number> =>
  new Set(
    comparison === false
      ? []
      : [...comparison.steps.keys()].filter((index) => comparison.steps[index]!.added),
  );
