import stringWidth from 'string-width';

/** A word longer than this fits into no line; measuring it would take a time that grows with the square of its length. */
const longestMeasured = 1000;

/**
 * Breaks a text at its spaces so that it fits into `columns`; a word that is longer stays whole.
 * @param head columns already used on the first line
 * @param indent columns that the caller puts before each further line
 */
export function wrap(text: string, columns: number, head: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = head;
  for (const word of text.split(' ')) {
    const width = word.length > longestMeasured ? word.length : stringWidth(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = word;
      used = indent + width;
    } else {
      used += width + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
