import { indentOf, type Cursor } from './cursor.ts';
import { seemsCut } from '../cut-by-comment.ts';
import { refuse } from './refuse.ts';

/**
 * Reads a value without quotes, which may go on below: on lines that are indented further than the parent.
 * Afterwards the cursor is at the line behind it.
 */
export function readText(cursor: Cursor, parent: number): unknown {
  if (!beginsText(cursor.line, cursor.at)) refuse();
  const first = upToComment(cursor.line, cursor.at);
  let text = first;
  let isOver = hasComment(cursor.line, cursor.at);
  let lineEnds = 0;
  for (let line = cursor.below(); !isOver && line !== undefined; line = cursor.below()) {
    const indent = indentOf(line);
    if (indent === line.length) lineEnds++;
    else {
      if (indent <= parent || line[indent] === '#') break;
      // A list was meant, perhaps.
      if (line[indent] === '-') refuse();
      text += (lineEnds === 0 ? ' ' : '\n'.repeat(lineEnds)) + upToComment(line, indent);
      isOver = hasComment(line, indent);
      lineEnds = 0;
    }
    cursor.skip();
  }
  cursor.next();
  return text === first ? valueOf(text, cursor) : text;
}

const hasComment = (line: string, at: number): boolean => line.includes(' #', at);

/** A line of text. A colon that ends a key must not stand in it. */
function upToComment(line: string, at: number): string {
  const comment = line.indexOf(' #', at);
  const text = withoutSpaces(comment === -1 ? line.slice(at) : line.slice(at, comment));
  // Something may have to be told.
  if (comment !== -1 && seemsCut(text, line.slice(at + text.length))) refuse();
  if (text.includes(': ') || text.endsWith(':')) refuse();
  return text;
}

/** False for the characters that mean something to YAML where a text begins. */
export function beginsText(line: string, at: number): boolean {
  const first = line[at];
  if (first === undefined) return false;
  return first === '-' ? /[\w.]/.test(line[at + 1] ?? '') : !indicators.includes(first);
}

const indicators = '?:,[]{}#&*!|>\'"%@`';

/** True for what is certainly a key: it begins with a letter or a digit of any writing, and with no hidden space. */
export const isPlainKey = (text: string): boolean => plainKey.test(text);

const plainKey = /^[\w\u00a1-\ufefe](?:[^#]*[^# ])?$/;

/** Without the spaces at its end; other white space belongs to a text. */
export function withoutSpaces(text: string): string {
  let { length } = text;
  while (text[length - 1] === ' ') length--;
  return text.slice(0, length);
}

/** What a text without quotes stands for: itself, a number, true, false or null. */
export function valueOf(text: string, cursor: Cursor): string | number | boolean | null {
  if (text.length <= longestWord && words.has(text)) return words.get(text)!;
  if (!'-+.0123456789'.includes(text[0]!)) return text;
  if (otherNumber.test(text)) refuse();
  if (!decimal.test(text)) return text;
  const value = Number(text);
  if (String(value) !== text) cursor.numbersAreTyped = false;
  return value;
}

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['~', null],
]);
const longestWord = 'false'.length;

const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const otherNumber = /^(?:0[ox]|[-+]?\.[inIN])/;
