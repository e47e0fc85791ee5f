import * as z from 'zod/mini';
import { orText, share, text, wordsOnly } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { exitWords } from './synonyms.ts';

/** People who leave the journey at a step. */
export const exit = orText(
  'reason',
  z
    .strictObject({
      reason: z.optional(text('Why they leave, for example Too expensive.').register(wordsOnly)),
      share: z.optional(
        share(
          'The part of those at this step who leave, from 0 to 1: 0.2 is one in five. Leave it out where nobody counted.',
        ),
      ),
    })
    .check(
      z.meta({
        id: 'exit',
        title: 'An exit',
        description:
          'An exit: people leave the journey here, for example { share: 0.2, reason: Too expensive }.',
      }),
    )
    .register(otherWords, exitWords),
);

export type Exit = z.output<typeof exit>;
