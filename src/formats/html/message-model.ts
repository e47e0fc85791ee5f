import type { MessageView } from '../../view/messages/message-view.ts';
import type { LineCounter } from './text-width.ts';

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

/** Lengths of templates/html/parts/messages.css, in rem. */
const card = { narrowest: 22, widest: 34, gap: 2.25 };
const sides = { chat: 5.6, letter: 3.4 };
const letters = 0.9375;
const spacing = 1.45;

/** The height of the section on paper, in rem; 0 where there is none. */
export function messagesHeight(
  messages: readonly MessageModel[],
  placeholders: string,
  width: number,
  counter: LineCounter,
): number {
  if (messages.length === 0) return 0;
  const perRow = Math.max(1, Math.floor((width + card.gap) / (card.narrowest + card.gap)));
  const own = Math.min(card.widest, (width - card.gap * (perRow - 1)) / perRow);
  const heights = messages.map((message) => messageHeight(message, placeholders, own, counter));
  let total = 4.2;
  for (let first = 0; first < heights.length; first += perRow) {
    total += Math.max(...heights.slice(first, first + perRow)) + card.gap;
  }
  return total;
}

function messageHeight(
  { look, name, sentBy, subject, body, placeholders: filled }: MessageModel,
  label: string,
  width: number,
  counter: LineCounter,
): number {
  const inner = width - sides[look];
  const tall = (text: string, box: number, size: number, of: number): number =>
    Math.max(1, counter.lines(text, (box / size) * 0.97)) * size * of;
  const head =
    Math.max(2.4, tall(name, width - 3.2, 1, 1.3) + tall(sentBy.join(' · '), width - 3.2, 0.8125, 1.35)) +
    0.7;
  const lines = (each: MessageModel['subject']): number =>
    each.reduce((sum, { text }) => sum + tall(text, inner, letters, spacing), 0);
  const paragraphs = body.reduce((sum, each) => sum + lines(each) + 0.7, 0);
  const names = filled.map((each) => each.name).join(', ');
  return (
    head +
    (subject.length === 0 ? 0 : lines(subject) * 1.05 + 1.9) +
    paragraphs +
    (look === 'chat' ? 3.2 : 2.6) +
    (names === '' ? 0 : tall(`${label}: ${names}`, width, 0.75, 1.4) + 0.5)
  );
}
