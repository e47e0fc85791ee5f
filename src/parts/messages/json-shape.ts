import type * as z from 'zod/mini';
import {
  count,
  list,
  maybe,
  part,
  text,
  type Fields,
  type Read,
  type Shape,
} from '../../formats/json/shape/shapes.ts';

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

export const document = {
  messages: list(message, 'What the business sends, in the order of the stages.'),
} satisfies Shape;

export type DocumentFields = Fields<typeof document>;
export type Message = Read<z.output<typeof message>>;
