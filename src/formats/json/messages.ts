import type { JourneyView } from '../../view/journey-view.ts';
import type { MessageLine, MessagePart, MessageView } from '../../view/messages/message-view.ts';
import { orNull, stageIndex, textOrNull } from './absent.ts';
import type { Message } from './shape/message.ts';

export function messagesOf({ messages, contents }: JourneyView): Message[] {
  const channels = new Map(contents.messages.map(({ id, channel }) => [id, channel]));
  return messages.map((message) => messageOf(message, channels.get(message.id) ?? ''));
}

function messageOf({ id, name, stage, step, subject, body }: MessageView, channel: string): Message {
  return {
    id,
    name,
    stage: stageIndex(stage),
    step: orNull(step),
    channel: textOrNull(channel),
    subject: subject.length === 0 ? null : { template: writtenLine(subject), text: filledLine(subject) },
    body: { template: textOf(body, writtenLine), text: textOf(body, filledLine) },
    placeholders: placeholdersOf([...subject, ...body.flat(2)]),
  };
}

const writtenLine = (line: MessageLine): string =>
  line.map(({ text, placeholder }) => (placeholder === '' ? text : `{${placeholder}}`)).join('');

const filledLine = (line: MessageLine): string => line.map(({ text }) => text).join('');

const textOf = (body: MessageView['body'], line: (parts: MessageLine) => string): string =>
  body.map((paragraph) => paragraph.map(line).join('\n')).join('\n\n');

const placeholdersOf = (parts: readonly MessagePart[]): Message['placeholders'] => {
  const samples = new Map<string, string>();
  for (const { placeholder, text } of parts) {
    if (placeholder !== '' && !samples.has(placeholder)) samples.set(placeholder, text);
  }
  return [...samples].map(([name, sample]) => ({ name, sample }));
};
