import * as z from 'zod/mini';
import { ref } from '../shape/ids.ts';
import { orText, text } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { touchpointWords } from './synonyms.ts';

/** An interaction between the person and the business. */
export const touchpoint = orText(
  'name',
  z
    .strictObject({
      name: text('The interaction, for example "Flash sale post on Instagram" and not just "social media".'),
      channel: z.optional(ref('channel', 'The id of a channel from "channels:", for example instagram.')),
      context: z.optional(
        text('The situation the person is in, for example On the bus, with ten minutes left.'),
      ),
      need: z.optional(text('What the person needs from it, for example To save money.')),
    })
    .check(
      z.meta({
        id: 'touchpoint',
        title: 'A touchpoint',
        description: 'A touchpoint: where the person meets the business.',
      }),
    )
    .register(otherWords, touchpointWords),
);

export type Touchpoint = z.output<typeof touchpoint>;
