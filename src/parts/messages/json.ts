import { orNull, stageIndex, textOrNull } from '../../formats/json/absent.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import { shapes, type DocumentFields, type Message } from './json-shape.ts';
import type { MessageLine, MessageView } from './message-view.ts';

export const json: JsonPart = {
  id: 'messages',
  shapes,
  document: { messages: { after: 'figures', of: ({ messages }) => messages.map(messageOf) } },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
}

const messageOf = (message: MessageView): Message => {
  const { id, name, stage, step, channelId, body, placeholders } = message;
  const [subject] = message.subject;
  return {
    id,
    name,
    stage: stageIndex(stage),
    step: orNull(step),
    channel: textOrNull(channelId),
    subject: subject === undefined ? null : { template: writtenLine(subject), text: subject.text },
    body: { template: textOf(body, writtenLine), text: textOf(body, ({ text }) => text) },
    placeholders: [...placeholders],
  };
};

const writtenLine = ({ parts }: MessageLine): string =>
  parts.map(({ text, placeholder }) => (placeholder === '' ? text : `{${placeholder}}`)).join('');

const textOf = (body: MessageView['body'], write: (line: MessageLine) => string): string =>
  body.map((paragraph) => paragraph.map(write).join('\n')).join('\n\n');
