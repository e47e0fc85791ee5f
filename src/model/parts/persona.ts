import * as z from 'zod/mini';
import { list, orText, text } from '../shape/shapes.ts';

/** Who travels. */
export const persona = orText(
  'name',
  z
    .strictObject({
      name: text('The name of the persona.'),
      segment: z.optional(text('The group of customers that the persona stands for.')),
      demographics: z.optional(
        z
          .record(z.string(), z.union([text('A fact.'), z.number()]))
          .check(z.describe('Facts such as age or city, as "name: value".')),
      ),
      goals: list(text('A goal.'), 'What the persona wants to reach.'),
      motivations: list(text('A motivation.'), 'What drives the persona.'),
      needs: list(text('A need.'), 'What the persona cannot do without.'),
      frustrations: list(text('A frustration.'), 'What annoys the persona.'),
      quote: z.optional(text('One sentence in the words of the persona, without quotation marks.')),
    })
    .check(
      z.meta({
        id: 'persona',
        title: 'A persona',
        description: 'A persona: the customer whose journey this is.',
      }),
    ),
);

export type Persona = z.output<typeof persona>;
