import * as z from 'zod/mini';
import { orText, text } from '../shape/shapes.ts';
import { channelIcons, serviceNames } from './channel-icons.ts';

/** The medium of a touchpoint. */
export const channel = orText(
  'name',
  z
    .strictObject({
      name: text('The name of the channel, for example Instagram or Store.'),
      kind: z.optional(
        z.enum(['online', 'offline']).check(z.describe('online or offline. The map draws the two apart.')),
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
    ),
);

export type Channel = z.output<typeof channel>;
