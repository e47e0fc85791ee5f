import type { WordsPart } from '../../formats/words-part.ts';
import { fill } from '../../i18n/labels.ts';
import type { MessageView } from './message-view.ts';

/** What is sent, where and by what means; the texts are for reading. */
export const words: WordsPart = {
  id: 'messages',
  ofMap: ({ messages, labels }) =>
    messages.length === 0
      ? []
      : [fill(labels.pictureMessages, { messages: messages.map(messageInWords).join('; ') })],
};

function messageInWords({ name, stageName, stepName, channel }: MessageView): string {
  const sent = [stepName || stageName, channel].filter((text) => text !== '');
  return sent.length === 0 ? name : `${name} (${sent.join(', ')})`;
}
