import * as z from 'zod/mini';
import { clock, duration, id, list, text } from '../shape/shapes.ts';
import { blueprint } from './blueprint.ts';
import { emotion } from './emotion.ts';
import { exit } from './exit.ts';
import { next } from './next.ts';
import { opportunity } from './opportunity.ts';
import { painPoint } from './pain-point.ts';
import { touchpoint } from './touchpoint.ts';

/** What a moment of the journey holds; a stage without steps holds the same. */
export const stepFields = {
  personas: list(id('The id of a persona.'), 'Who takes this step, by id. Without it: everyone.'),
  at: z.optional(clock('The time of day, for example "08:30".')),
  duration: z.optional(duration('How long it takes until the next step: 45s, 15m, 2h, 1h30m, 3d or 2w.')),
  actions: list(text('An action.'), 'What the person does.'),
  thoughts: list(text('A thought.'), 'What the person thinks, in their own words, without quotation marks.'),
  emotion: list(emotion, 'What the person feels: a word, or { label, score }. Several make a mixed feeling.'),
  touchpoints: list(touchpoint, 'Where the person meets the business.'),
  pain_points: list(painPoint, 'What hurts here.'),
  opportunities: list(opportunity, 'What the business could do better here.'),
  moment_of_truth: z.optional(
    z.boolean().check(z.describe('true where this moment decides whether the person goes on.')),
  ),
  next: list(
    next,
    'Where people go from here, where it is not only the following step: an id, or { to, when, share }.',
  ),
  exit: z.optional(exit).check(z.describe('Who leaves the journey here: a reason, or { share, reason }.')),
  purchase: z.optional(
    z
      .boolean()
      .check(
        z.describe(
          'true where the person buys. Without it: the last step of the stage with "phase: decision".',
        ),
      ),
  ),
  blueprint: z
    .optional(blueprint)
    .check(z.describe('The service behind this step: evidence, frontstage, backstage and support.')),
};

export type StepField = keyof typeof stepFields;

/** A moment inside a stage. */
export const step = z
  .strictObject({
    id: z.optional(id('A short id for this step.')),
    name: z.optional(text('A short name. Without it the actions stand for the step.')),
    ...stepFields,
  })
  .check(z.meta({ id: 'step', title: 'A step', description: 'A step: one moment inside a stage.' }));

export type Step = z.output<typeof step>;
