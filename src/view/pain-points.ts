import type { Journey } from '../model/journey.ts';
import { walkSteps } from '../model/stages/walk-steps.ts';
import type { PainPointView } from './journey-view.ts';
import type { Supports } from './support/support.ts';

/** The pain points of a map in its order, with what the file says of them; parts add what they know besides. */
export const painPointViews = (journey: Journey, supports: Supports): PainPointView[] =>
  [...walkSteps(journey)].flatMap(({ step: { pain_points: pains } }, index) =>
    pains.map(
      ({ id = '', text, severity = 0, evidence }) =>
        ({ id, text, step: index, severity, support: supports(evidence) }) as PainPointView,
    ),
  );
