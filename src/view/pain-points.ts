import type { PainPointView, StepView } from './journey-view.ts';

/** The pain points of a map in its order; parts add what they know besides. */
export const painPointViews = (steps: readonly StepView[]): PainPointView[] =>
  steps.flatMap(({ index, painPoints }) =>
    painPoints.map((pain) => ({ ...pain, step: index }) as PainPointView),
  );
