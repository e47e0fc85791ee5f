import * as z from 'zod/mini';
import { orText, share, text } from '../shape/shapes.ts';

/** People who leave the journey at a step. */
export const exit = orText(
  'reason',
  z
    .strictObject({
      reason: z.optional(text('Why they leave.')),
      share: z.optional(share('The part of those at this step who leave, from 0 to 1.')),
    })
    .check(
      z.meta({
        id: 'exit',
        title: 'An exit',
        description: 'An exit: the person leaves the journey here.',
      }),
    ),
);

export type Exit = z.output<typeof exit>;
