import * as z from 'zod/mini';
import { orText, text, wholeNumber } from '../shape/shapes.ts';

/** Where the business can do better. */
export const opportunity = orText(
  'text',
  z
    .strictObject({
      text: text('What the business could do better, for example Show the delivery costs early.'),
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
    })
    .check(
      z.meta({
        id: 'opportunity',
        title: 'An opportunity',
        description: 'An opportunity: an idea that would make this moment better.',
      }),
    ),
);

export type Opportunity = z.output<typeof opportunity>;
