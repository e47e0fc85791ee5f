import { indentOf, type Cursor } from './cursor.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a text below `|` or `>`, with or without `-`. The cursor is at that sign, and at the line behind the text
 * afterwards.
 */
export function readBlockText(cursor: Cursor, parent: number): string {
  const header = cursor.line.slice(cursor.at);
  if (!/^[|>]-?(?: *| +#.*)$/.test(header)) refuse();
  const isFolded = header[0] === '>';
  let text = '';
  let indent = 0;
  let lineEnds = 0;
  let deepestBlank = 0;
  for (let line = cursor.below(); line !== undefined; line = cursor.below()) {
    const column = indentOf(line);
    if (column === line.length) {
      deepestBlank = Math.max(deepestBlank, column);
      lineEnds++;
    } else {
      if (column <= parent || (indent > 0 && column < indent)) break;
      if (indent === 0) indent = column;
      else if (!isFolded) lineEnds++;
      // Lines that are indented further are not folded.
      else if (column > indent) refuse();
      else if (lineEnds === 0) text += ' ';
      text += '\n'.repeat(lineEnds) + line.slice(indent);
      lineEnds = 0;
    }
    cursor.skip();
  }
  // Spaces of a blank line beyond the indentation belong to the text.
  if (indent === 0 || deepestBlank > indent) refuse();
  cursor.next();
  return header[1] === '-' ? text : `${text}\n`;
}
