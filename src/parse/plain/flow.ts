import { seemsCut } from '../cut-by-comment.ts';
import { isBlank, type Cursor } from './cursor.ts';
import { readQuoted } from './quoted.ts';
import { refuse } from './refuse.ts';
import { beginsText, isPlainKey, valueOf, withoutSpaces } from './text.ts';

/**
 * Reads what stands in brackets, over several lines where each is indented further than the parent. The cursor is at
 * the opening bracket, and behind the closing one afterwards.
 */
export function readFlow(cursor: Cursor, parent: number): unknown {
  cursor.enter();
  const data = cursor.line[cursor.at] === '[' ? readList(cursor, parent) : readMap(cursor, parent);
  cursor.leave();
  return data;
}

function readList(cursor: Cursor, parent: number): unknown[] {
  const data: unknown[] = [];
  for (cursor.at++; !isClosed(cursor, parent, ']'); endEntry(cursor, parent, ']'))
    data.push(readValue(cursor, parent));
  return data;
}

function readMap(cursor: Cursor, parent: number): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (cursor.at++; !isClosed(cursor, parent, '}'); endEntry(cursor, parent, '}')) {
    const key = isQuote(cursor) ? readQuoted(cursor) : readPlainKey(cursor);
    if (!isAt(cursor, ':') || !isBlank(cursor.line, cursor.at + 1)) refuse();
    if (key === '__proto__' || Object.hasOwn(data, key)) refuse();
    cursor.at++;
    skipBlanks(cursor, parent);
    data[key] = isAt(cursor, ',') || isAt(cursor, '}') ? undefined : readValue(cursor, parent);
  }
  return data;
}

function readPlainKey(cursor: Cursor): string {
  const key = readPlain(cursor);
  return isPlainKey(key) ? key : refuse();
}

function readValue(cursor: Cursor, parent: number): unknown {
  if (isQuote(cursor)) return readQuoted(cursor);
  if (isAt(cursor, '[') || isAt(cursor, '{')) return readFlow(cursor, parent);
  return valueOf(readPlain(cursor), cursor);
}

/** A text without quotes ends at a bracket, a comma, a comment or a colon that ends a key. */
function readPlain(cursor: Cursor): string {
  const { line, at } = cursor;
  if (!beginsText(line, at)) refuse();
  plain.lastIndex = at;
  plain.test(line);
  const text = withoutSpaces(line.slice(at, plain.lastIndex));
  cursor.at += text.length;
  // Something may have to be told.
  if (line.startsWith(' #', cursor.at) && seemsCut(text, line.slice(cursor.at))) refuse();
  return text;
}

const plain = /(?:[^,[\]{}:#]+|:(?![ ,[\]{}]|$)|(?<! )#)+/y;

/** Passes over the closing bracket, if it comes next. */
function isClosed(cursor: Cursor, parent: number, closing: string): boolean {
  skipBlanks(cursor, parent);
  if (!isAt(cursor, closing)) {
    cursor.count();
    return false;
  }
  cursor.at++;
  return true;
}

/** Passes over the comma, without which only the closing bracket may follow. */
function endEntry(cursor: Cursor, parent: number, closing: string): void {
  skipBlanks(cursor, parent);
  if (isAt(cursor, ',')) cursor.at++;
  else if (!isAt(cursor, closing)) refuse();
}

/** Passes over spaces, line ends and comments. */
function skipBlanks(cursor: Cursor, parent: number): void {
  for (;;) {
    const from = cursor.at;
    cursor.skipSpaces();
    if (cursor.at < cursor.line.length) {
      if (!isAt(cursor, '#')) return;
      if (cursor.at === from) refuse();
    }
    cursor.next();
    // In the first column marks of the next document may stand.
    if (cursor.at <= Math.max(parent, 0)) refuse();
  }
}

const isAt = ({ line, at }: Cursor, character: string): boolean => line[at] === character;
const isQuote = (cursor: Cursor): boolean => isAt(cursor, '"') || isAt(cursor, "'");
