import * as z from 'zod/mini';
import { ref } from '../shape/ids.ts';
import { orText, share, text } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { nextWords } from './synonyms.ts';

/** Where some go on from a step. */
export const next = orText(
  'to',
  z
    .strictObject({
      to: ref(
        'step',
        'The id of the step, or of the stage, that they go to. An earlier one makes a loop.',
        'stage',
      ),
      when: z.optional(text('What makes them go there, for example The app does not work.')),
      share: z.optional(
        share(
          'The part of those at this step who go there, from 0 to 1: 0.2 is one in five. All others go on to the following step, or to the one way that has no share.',
        ),
      ),
    })
    .check(
      z.meta({
        id: 'next',
        title: 'A way on',
        description:
          'A way on, other than to the following step, for example { to: install, when: The app crashes, share: 0.2 }.',
      }),
    )
    .register(otherWords, nextWords),
);

export type Next = z.output<typeof next>;
