import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ count, list, maybe, one, part, text }: ShapeKit) => {
  const channel = part('channel', 'A medium that touchpoints happen in or messages are sent by.', {
    id: text('The id of the channel.'),
    name: text('Its name.'),
    kind: maybe(one(['online', 'offline']), 'null where not given.'),
    role: maybe(text(), 'Its part in the purchase, in words; null where that is not known.'),
    stages: list(
      part('channel-stage', 'A stage that the channel is used in.', {
        stage: count('The index of the stage.'),
        touchpoints: list(text('The name of a touchpoint.'), 'What happens in the channel there.'),
      }),
      'Where it is used: a row of the channel × stage matrix, without its empty cells.',
    ),
  });

  return {
    document: {
      channels: list(channel, 'The channels that touchpoints and messages name.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type Channel = DocumentFields['channels'][number];
