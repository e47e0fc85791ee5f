import type { MessageView } from '../../view/messages/message-view.ts';

/** A message with what only a page needs. */
export interface MessageModel extends MessageView {
  /** The colour of its stage, 1 to 6; 0 where it has none. */
  readonly hue: number;
  readonly isChat: boolean;
  /** Where it is sent and by what means, each with something in it. */
  readonly sentBy: readonly string[];
}

/** @param hues that of each stage, in order */
export const messageModels = (messages: readonly MessageView[], hues: readonly number[]): MessageModel[] =>
  messages.map((message) => {
    const name = headingOf(message);
    return {
      ...message,
      name,
      hue: message.stage === false ? 0 : (hues[message.stage - 1] ?? 0),
      isChat: message.look === 'chat',
      sentBy: [
        message.stageName === name ? '' : message.stageName,
        message.stepName === name ? '' : message.stepName,
        message.channel === name ? '' : message.channel,
      ].filter((text) => text !== ''),
    };
  });

/** A message that only its subject names is headed by its channel: its subject stands in it already. */
const headingOf = ({ name, subject, channel, stageName }: MessageView): string =>
  subject[0]?.text === name ? channel || stageName || name : name;
