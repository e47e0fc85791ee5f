import * as z from 'zod/mini';
import { once } from '../../core/once.ts';
import { defines, ref } from '../shape/ids.ts';
import { anyNumber, text } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { messageWords } from './synonyms.ts';

/** A text that the business sends. */
export const message = once(() =>
  z
    .strictObject({
      name: z.optional(text('What the message is called, for example Thank you. Without it: its subject.')),
      stage: z.optional(
        ref('stage', 'The stage that it is sent in: its id, or its phase, for example experience.'),
      ),
      step: z.optional(ref('step', 'The id of the step that it is sent at, where that is known.', 'stage')),
      channel: z.optional(ref('channel', 'The id of a channel from "channels:", for example whatsapp.')),
      subject: z.optional(text('The line above the text, as an email has it.')),
      body: text(
        'The text, with placeholders in braces: "Hello {name}, …". Several lines and paragraphs stand below "body: |".',
      ),
      sample: z.optional(
        z
          .record(
            z.string(),
            z.union([text('What stands for the placeholder on the map.'), anyNumber('A number.')]),
          )
          .check(
            z.describe(
              'What the map shows in place of each placeholder, for example { name: Rina } for {name}.',
            ),
          ),
      ),
    })
    .check(
      z.meta({
        id: 'message',
        title: 'A message',
        description:
          'A message: a text that the business sends, for example { stage: experience, channel: whatsapp, body: "Hello {name}!", sample: { name: Rina } }.',
      }),
    )
    .register(otherWords, messageWords),
);

/** What the business sends, each message under an id. */
export const messages = z.optional(
  z.lazy(() =>
    z
      .record(defines('message', 'A short id of the message, for example thanks.'), message())
      .check(
        z.describe(
          'What the business sends. Each message stands under an id of its own, for example "thanks: { stage: experience, body: … }".',
        ),
      ),
  ),
);

export type Message = z.output<ReturnType<typeof message>>;
