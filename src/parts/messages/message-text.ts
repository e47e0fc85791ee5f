import { piecesOf } from '../../model/messages/placeholders.ts';
import type { MessageLine, MessageParagraph, MessagePart, PlaceholderView } from './message-view.ts';

/** What stands for each placeholder. */
export type Samples = Readonly<Record<string, string | number>>;

const sampleOf = (samples: Samples, name: string): string | undefined =>
  Object.hasOwn(samples, name) ? String(samples[name]) : undefined;

/** A text on one line, with what stands for its placeholders. A sample is a text like any other: nothing in it is filled in. */
export function messageLine(text: string, samples: Samples): MessageLine {
  const parts: MessagePart[] = [];
  let same = '';
  const close = (): void => {
    if (same !== '') parts.push({ text: same, placeholder: '' });
    same = '';
  };
  for (const { text: written, placeholder } of piecesOf(text)) {
    const sample = sampleOf(samples, placeholder);
    if (placeholder === '' || sample === undefined) {
      same += written;
      continue;
    }
    close();
    parts.push({ text: sample, placeholder });
  }
  close();
  return { text: parts.map((part) => part.text).join(''), parts };
}

/** The paragraphs of a body, which blank lines part, and their lines. */
export function messageBody(text: string, samples: Samples): MessageParagraph[] {
  const paragraphs: MessageLine[][] = [];
  let paragraph: MessageLine[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') paragraph = [];
    else {
      if (paragraph.length === 0) paragraphs.push(paragraph);
      paragraph.push(messageLine(line.trimEnd(), samples));
    }
  }
  return paragraphs;
}

/** The placeholders of some lines in their order, each once. */
export function placeholdersIn(lines: readonly MessageLine[]): PlaceholderView[] {
  const found = new Map<string, string>();
  for (const { text, placeholder } of lines.flatMap(({ parts }) => parts)) {
    if (placeholder !== '') found.set(placeholder, text);
  }
  return [...found].map(([name, sample]) => ({ name, sample }));
}
