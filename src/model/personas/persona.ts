import * as z from 'zod/mini';
import { defines } from '../shape/ids.ts';
import { list, orText, text } from '../shape/shapes.ts';
import { otherWords, wordsInside } from '../shape/other-words.ts';
import { factWords, personaWords } from './synonyms.ts';

/** Who travels. */
export const persona = orText(
  'name',
  z
    .strictObject({
      name: text('The name of the persona, for example Rina.'),
      segment: z.optional(
        text('The group of customers that the persona stands for, for example Young office worker.'),
      ),
      demographics: z.optional(
        z
          .record(z.string(), z.union([text('A fact.'), z.number()]))
          .register(wordsInside, { words: factWords })
          .check(
            z.describe(
              'Facts such as age or city, each as "name: value", for example { Age: 27, City: Bandung }.',
            ),
          ),
      ),
      goals: list(
        text('A goal.'),
        'What the persona wants to reach, for example Fresh coffee every morning.',
      ),
      motivations: list(
        text('A motivation.'),
        'What drives the persona, for example Wants to support local farmers.',
      ),
      needs: list(text('A need.'), 'What the persona cannot do without, for example A secure way to pay.'),
      frustrations: list(
        text('A frustration.'),
        'What annoys the persona, for example Waiting without knowing how long.',
      ),
      quote: z.optional(text('One sentence in the words of the persona, without quotation marks.')),
    })
    .check(
      z.meta({
        id: 'persona',
        title: 'A persona',
        description: 'A persona: the customer whose journey this is.',
      }),
    )
    .register(otherWords, personaWords),
);

/** Those who travel, each under an id. */
export const personas = z.optional(
  z
    .record(defines('persona', 'A short id that steps and emotions refer to, for example rina.'), persona)
    .check(
      z.describe(
        'Who travels. Each persona stands under an id of its own, for example "rina: { name: Rina }".',
      ),
    ),
);

export type Persona = z.output<typeof persona>;
