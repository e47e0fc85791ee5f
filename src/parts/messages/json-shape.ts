import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ count, list, maybe, part, text }: ShapeKit) => {
  const template = part('template', 'A text with placeholders.', {
    template: text('With its placeholders in braces: Hello {name}.'),
    text: text('With sample values in their place.'),
  });

  const message = part('message', 'A text that the business sends.', {
    id: text('Its id.'),
    name: text('Its name, else its subject, else its id.'),
    stage: maybe(count(), 'The index of the stage that it is sent in; null where the map does not say.'),
    step: maybe(
      count(),
      'The index of its step, or of the first of its stage; null where the map does not say.',
    ),
    channel: maybe(text(), 'The id of its channel in channels.'),
    subject: maybe(template, 'The line above the text; null where there is none.'),
    body: template,
    placeholders: list(
      part('placeholder', 'A placeholder.', {
        name: text('What stands in the braces.'),
        sample: text('What stands for it on the map.'),
      }),
      'Each once, in the order of the text.',
    ),
  });

  return {
    document: {
      messages: list(message, 'What the business sends, in the order of the stages.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type Message = DocumentFields['messages'][number];
