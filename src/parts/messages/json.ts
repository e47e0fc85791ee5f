import type { JourneyView } from '../../view/journey-view.ts';
import type { MessageLine, MessageView } from './message-view.ts';
import { orNull, stageIndex, textOrNull } from '../../formats/json/absent.ts';
import type { Message } from './json-shape.ts';

export function messagesOf({ messages, contents }: JourneyView): Message[] {
  const channels = new Map(contents.messages.map(({ id, channel }) => [id, channel]));
  return messages.map((message) => messageOf(message, channels.get(message.id) ?? ''));
}

function messageOf(
  { id, name, stage, step, subject: [subject], body, placeholders }: MessageView,
  channel: string,
): Message {
  return {
    id,
    name,
    stage: stageIndex(stage),
    step: orNull(step),
    channel: textOrNull(channel),
    subject: subject === undefined ? null : { template: writtenLine(subject), text: subject.text },
    body: { template: textOf(body, writtenLine), text: textOf(body, ({ text }) => text) },
    placeholders: [...placeholders],
  };
}

const writtenLine = ({ parts }: MessageLine): string =>
  parts.map(({ text, placeholder }) => (placeholder === '' ? text : `{${placeholder}}`)).join('');

const textOf = (body: MessageView['body'], write: (line: MessageLine) => string): string =>
  body.map((paragraph) => paragraph.map(write).join('\n')).join('\n\n');
