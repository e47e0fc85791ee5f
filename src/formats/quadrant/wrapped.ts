import type { LineCounter } from '../html/text-width.ts';
import { oneLine } from '../one-line.ts';

/**
 * A text in lines no wider than a box, estimated on the safe side; a word wider than the box is broken anywhere.
 * @param box in em
 */
export function wrapped(text: string, box: number, counter: LineCounter): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text)
    .split(' ')
    .flatMap((each) => broken(each, box, counter))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && counter.width(longer) > box) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in parts that each fit the box. */
function broken(word: string, box: number, counter: LineCounter): string[] {
  if (counter.width(word) <= box) return [word];
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const parts: string[] = [];
  let part = '';
  let filled = 0;
  for (const { segment } of graphemes.segment(word)) {
    const width = counter.width(segment);
    if (part !== '' && filled + width > box) {
      parts.push(part);
      part = '';
      filled = 0;
    }
    part += segment;
    filled += width;
  }
  return [...parts, part];
}
