import * as z from 'zod/mini';
import { duration, list, orText, text } from '../shape/shapes.ts';
import { otherWords } from '../shape/other-words.ts';
import { blueprintItemWords, blueprintWords } from './synonyms.ts';

/** Something that the business does, or shows, behind a step of the customer. */
export const blueprintItem = z.lazy(() =>
  orText(
    'text',
    z
      .strictObject({
        text: text('What is done, or what is there, for example Packs the box.'),
        by: z.optional(text('Who does it: a role, a team or a system, for example Packer.')),
        wait: z.optional(duration('How long the customer or the work waits here: 45s, 5m, 1h30m or 2d.')),
        fail_point: z.optional(
          z
            .union([text('What can go wrong, for example Nobody is at home.'), z.boolean()])
            .check(
              z.describe(
                'What can go wrong here, for example Nobody is at home; or just true, where it often does.',
              ),
            ),
        ),
        hand_off: z.optional(
          text('To whom the work goes from here: a role, a team or a system, for example Courier.'),
        ),
      })
      .check(
        z.meta({
          id: 'blueprint-item',
          title: 'A part of the service',
          description: 'A part of the service: who does what, what is waited for, what can go wrong.',
        }),
      )
      .register(otherWords, blueprintItemWords),
  ),
);

export type BlueprintItem = z.output<typeof blueprintItem>;

/** The lanes of a service blueprint (Shostack 1984; Bitner, Ostrom and Morgan 2008). */
export const blueprint = z.lazy(() =>
  z
    .strictObject({
      evidence: list(
        blueprintItem,
        'What the customer sees and touches, for example a receipt: the physical evidence.',
      ),
      frontstage: list(
        blueprintItem,
        'What the business does before the eyes of the customer, for example Hands the parcel over.',
      ),
      backstage: list(
        blueprintItem,
        'What the business does out of sight of the customer, for example Packs the box.',
      ),
      support: list(
        blueprintItem,
        'What others and systems do so that the business can do its part, for example Settles the payment.',
      ),
    })
    .check(
      z.meta({
        id: 'blueprint',
        title: 'The service behind a step',
        description:
          'The service behind a step: what the customer sees, and what happens before and behind the scenes.',
      }),
    )
    .register(otherWords, blueprintWords),
);

export type Blueprint = z.output<typeof blueprint>;
