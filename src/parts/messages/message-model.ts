import type { MessageView } from './message-view.ts';

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
    const isHeadedByChannel = !message.isNamed && message.subject.length > 0 && message.channel !== '';
    return {
      ...message,
      // A subject that stands for a name stands in the message already.
      name: isHeadedByChannel ? message.channel : message.name,
      hue: message.stage === false ? 0 : (hues[message.stage - 1] ?? 0),
      isChat: message.look === 'chat',
      sentBy: [
        message.stageName,
        message.stepName === message.name ? '' : message.stepName,
        isHeadedByChannel || message.channel === message.name ? '' : message.channel,
      ].filter((text) => text !== ''),
    };
  });
