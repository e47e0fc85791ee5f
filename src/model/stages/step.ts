import * as z from 'zod/mini';
import { defines, ref } from '../shape/ids.ts';
import { clock, duration, list, text } from '../shape/shapes.ts';
import { blueprint } from '../blueprint/blueprint.ts';
import { emotion } from './emotion.ts';
import { exit } from '../flow/exit.ts';
import { next } from '../flow/next.ts';
import { opportunity } from '../backlog/opportunity.ts';
import { painPoint } from './pain-point.ts';
import { touchpoint } from '../channels/touchpoint.ts';
import { otherWords } from '../shape/other-words.ts';
import { stepWords } from './synonyms.ts';

/** What a moment of the journey holds; a stage without steps holds the same. */
export const stepFields = {
  personas: list(
    ref('persona', 'The id of a persona.'),
    'Who takes this step: ids from "personas:", for example [rina]. Without it: everyone.',
  ),
  at: z.optional(clock('The time of day from 00:00 to 23:59, in quotes: "08:30".')),
  duration: z.optional(duration('How long it takes until the next step: 45s, 15m, 2h, 1h30m, 3d or 2w.')),
  actions: list(text('An action.'), 'What the person does, for example Adds coffee to the cart.'),
  thoughts: list(
    text('A thought.'),
    'What the person thinks, in their own words and without quotation marks, for example Is the payment safe?',
  ),
  emotion: list(
    emotion,
    'What the person feels: a word, a score from -2 to 2, or { label: Curious, score: 1 }. Several make a mixed feeling.',
  ),
  touchpoints: list(
    touchpoint,
    'Where the person meets the business: a text, or { name, channel, context, need }.',
  ),
  pain_points: list(painPoint, 'What hurts here: a text, or { text, severity }.'),
  opportunities: list(
    opportunity,
    'What the business could do better here: a text, or { text, impact, feasibility }.',
  ),
  moment_of_truth: z.optional(
    z.boolean().check(z.describe('true where this moment decides whether the person goes on.')),
  ),
  next: list(
    next,
    'Where people go from here, where it is not only the following step: the id of a step or a stage, or { to, when, share }. An earlier one is a way back.',
  ),
  exit: list(
    exit,
    'Who leaves the journey here: a reason, or { share, reason }. Several where people leave for several reasons.',
  ),
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
    id: z.optional(
      defines(
        'step',
        'A short id for this step, for example pay. "next:" leads to it, and a "baseline:" is compared by it.',
      ),
    ),
    name: z.optional(text('A short name, for example Pay. Without it the actions stand for the step.')),
    ...stepFields,
  })
  .check(z.meta({ id: 'step', title: 'A step', description: 'A step: one moment inside a stage.' }))
  .register(otherWords, stepWords);

export type Step = z.output<typeof step>;
