import * as z from 'zod/mini';
import { id, list, orText, text } from '../shape/shapes.ts';
import { step, stepFields } from './step.ts';

/** A phase of the journey: either a list of steps, or itself the one step. */
export const stage = orText(
  'name',
  z
    .strictObject({
      id: z.optional(id('A short id for this stage.')),
      name: text('The name of the stage, for example Awareness.'),
      goals: list(text('A goal.'), 'What the customer wants to reach in this stage.'),
      steps: z.optional(
        z
          .array(step)
          .check(
            z.minLength(1),
            z.describe('The moments of this stage, in order. Without it the stage is itself one step.'),
          ),
      ),
      ...stepFields,
    })
    .check(z.meta({ id: 'stage', title: 'A stage', description: 'A stage: a phase of the journey.' })),
);

export type Stage = z.output<typeof stage>;
