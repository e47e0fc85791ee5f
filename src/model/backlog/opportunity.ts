import * as z from 'zod/mini';
import { ref } from '../shape/ids.ts';
import {
  choice,
  change,
  figureNumber,
  list,
  number,
  orText,
  positive,
  text,
  wholeNumber,
} from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { opportunityWords, resultWords, riceWords, statusWords } from './synonyms.ts';

/** How far the work on an opportunity is. */
export const opportunityStatuses = ['idea', 'planned', 'in-progress', 'done', 'rejected'] as const;
export type OpportunityStatus = (typeof opportunityStatuses)[number];

/** Reach × impact × confidence ÷ effort (Intercom 2016). */
export const rice = z
  .strictObject({
    reach: positive(1e12, 'How many people it reaches in a period, for example 500 a month.'),
    impact: positive(
      100,
      'How much it helps each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.',
    ),
    confidence: number(0, 1, 'How sure the other figures are, from 0 to 1: 0.8 is 80 %.'),
    // The bounds keep the priority a number that can be written down.
    effort: number(0.001, 1e6, 'How much work it is, in person-months, for example 2.'),
  })
  .check(
    z.meta({
      id: 'rice',
      title: 'RICE',
      description:
        'RICE: reach × impact × confidence ÷ effort, for example { reach: 500, impact: 2, confidence: 0.8, effort: 2 }.',
    }),
  )
  .register(otherWords, riceWords);

/** What came of an opportunity. */
export const opportunityResult = z
  .strictObject({
    before: z.optional(figureNumber('The figure before, in the unit of its KPI: 0.02 for 2 %.')),
    after: z.optional(figureNumber('The figure after, in the same unit.')),
    change: z.optional(
      change(
        'Where only the change is known: the part by which it grew or fell. 0.2 is 20 % more, -0.3 is 30 % less.',
      ),
    ),
    note: z.optional(text('What else came of it, for example Fewer questions about payment.')),
  })
  .check(
    z.meta({
      id: 'result',
      title: 'A result',
      description:
        'A result: what came of it, for example { before: 0.02, after: 0.024 } or { change: 0.2 }.',
    }),
  )
  .register(otherWords, resultWords);

/** Where the business can do better. */
export const opportunity = orText(
  'text',
  z
    .strictObject({
      text: text('What the business could do better, for example Show the delivery costs early.'),
      addresses: list(
        ref('pain-point', 'The id of a pain point.'),
        'The pain points that it would ease: their ids, for example [unsafe].',
      ),
      impact: z.optional(
        wholeNumber(1, 5, 'How much it would help the customer, from 1 (a little) to 5 (a great deal).'),
      ),
      feasibility: z.optional(
        wholeNumber(
          1,
          5,
          'How easily it can be done, from 1 (hard) to 5 (easy). The map shows impact × feasibility as the priority.',
        ),
      ),
      rice: z
        .optional(rice)
        .check(
          z.describe(
            'In place of impact and feasibility: { reach, impact, confidence, effort }. The map shows reach × impact × confidence ÷ effort as the priority.',
          ),
        ),
      owner: z.optional(text('Who looks after it, for example Sari.')),
      department: z.optional(text('Which part of the business does it, for example Marketing.')),
      status: z.optional(
        choice(
          opportunityStatuses,
          'How far it is: idea, planned, in-progress, done or rejected.',
          statusWords,
        ),
      ),
      kpi: z.optional(ref('kpi', 'The id of the KPI that shows whether it worked, from "kpis:".')),
      result: z.optional(opportunityResult).check(z.describe('What came of it: { before, after }.')),
      evidence: list(
        ref('evidence', 'The id of a piece of evidence.'),
        'Why it should help: ids from "evidence:", for example [ab-test-1].',
      ),
    })
    .check(
      z.meta({
        id: 'opportunity',
        title: 'An opportunity',
        description: 'An opportunity: an idea that would make this moment better.',
      }),
    )
    .register(otherWords, opportunityWords),
);

export type Opportunity = z.output<typeof opportunity>;
