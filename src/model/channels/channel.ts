import * as z from 'zod/mini';
import { defines } from '../shape/ids.ts';
import { choice, orText, text } from '../shape/shapes.ts';
import { channelIcons, serviceNames } from './channel-icons.ts';
import { otherWords } from '../shape/other-words.ts';
import { channelKindWords, channelWords } from './synonyms.ts';

/** The medium of a touchpoint. */
export const channel = orText(
  'name',
  z
    .strictObject({
      name: text('The name of the channel, for example Instagram or Store.'),
      kind: z.optional(
        choice(['online', 'offline'], 'online or offline. The map draws the two apart.', channelKindWords),
      ),
      icon: z.optional(
        z
          .enum([...channelIcons, ...serviceNames])
          .check(
            z.describe(
              'The picture before its touchpoints, for example store, truck or instagram. Without it, well-known channels (website, email, store, …) have one by themselves, and all others that of their kind.',
            ),
          ),
      ),
    })
    .check(
      z.meta({
        id: 'channel',
        title: 'A channel',
        description:
          'A channel: the medium that touchpoints happen in, for example { name: Instagram, kind: online }.',
      }),
    )
    .register(otherWords, channelWords),
);

/** The media of touchpoints, each under an id. */
export const channels = z.optional(
  z
    .record(defines('channel', 'A short id that touchpoints refer to, for example web.'), channel)
    .check(
      z.describe(
        'The media that touchpoints happen in. Each stands under an id of its own, for example "web: { name: Website, kind: online }".',
      ),
    ),
);

export type Channel = z.output<typeof channel>;
