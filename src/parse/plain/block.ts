import { readBlockText } from './block-text.ts';
import { isBlank, type Cursor } from './cursor.ts';
import { readFlow } from './flow.ts';
import { readQuoted } from './quoted.ts';
import { seemsCut } from '../cut-by-comment.ts';
import { refuse } from './refuse.ts';
import { isPlainKey, readText } from './text.ts';

/**
 * Reads the list, the map or the single value that begins at the cursor, and leaves the cursor at the line behind it.
 * @param parent the indentation of what it stands in; -1 for the root
 */
export function readNode(cursor: Cursor, parent: number): unknown {
  if (isAtDash(cursor)) return readList(cursor);
  const column = cursor.at;
  const key = readKey(cursor);
  return key === undefined ? readInLine(cursor, parent) : readMap(cursor, column, key);
}

function readList(cursor: Cursor): unknown[] {
  const column = cursor.at;
  const data: unknown[] = [];
  cursor.enter();
  do {
    cursor.count();
    cursor.at++;
    data.push(isLineDone(cursor) ? readBelow(cursor, column, null) : readNode(cursor, column));
  } while (cursor.at === column && isAtDash(cursor));
  cursor.leave();
  return data;
}

/** @param first the key that was read already; the cursor stands behind its colon */
function readMap(cursor: Cursor, column: number, first: string): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  cursor.enter();
  for (let key = first; ; key = readKey(cursor) ?? refuse()) {
    cursor.count();
    if (key === '__proto__' || Object.hasOwn(data, key)) refuse();
    if (!isLineDone(cursor)) data[key] = readInLine(cursor, column);
    else {
      const comment = cursor.line.slice(cursor.at);
      data[key] = readBelow(cursor, column, undefined);
      // Something may have to be told.
      if (data[key] === undefined && comment !== '' && seemsCut('', comment)) refuse();
      // The dashes of a list may stand in the column of its key.
      if (data[key] === undefined && cursor.at === column && isAtDash(cursor)) data[key] = readList(cursor);
    }
    if (cursor.at !== column) break;
  }
  cursor.leave();
  return data;
}

/** The value of a key or a dash that stands on the lines below it. */
function readBelow(cursor: Cursor, column: number, empty: null | undefined): unknown {
  cursor.next();
  if (cursor.at <= column) return empty;
  const { commentAbove } = cursor;
  const below = readNode(cursor, column);
  // `yaml` takes such a comment for the end of what is indented, and goes wrong on a value alone in its line.
  if (commentAbove <= column && (typeof below !== 'object' || below === null)) refuse();
  return below;
}

/** A value that begins on the line of its key or dash, or alone on a line below. */
function readInLine(cursor: Cursor, parent: number): unknown {
  switch (cursor.line[cursor.at]) {
    case '"':
    case "'": {
      const text = readQuoted(cursor);
      cursor.endLine();
      return text;
    }
    case '[':
    case '{': {
      const data = readFlow(cursor, parent);
      cursor.endLine();
      return data;
    }
    case '|':
    case '>':
      return readBlockText(cursor, parent);
    default:
      return readText(cursor, parent);
  }
}

/** Reads a key and its colon; `undefined`, with the cursor where it was, when the line has none that is plain. */
function readKey(cursor: Cursor): string | undefined {
  const { line, at } = cursor;
  let key: string;
  if (line[at] === '"' || line[at] === "'") {
    key = readQuoted(cursor);
  } else {
    const colon = line.indexOf(':', at);
    key = line.slice(at, colon);
    if (colon === -1 || !isPlainKey(key)) return undefined;
    cursor.at = colon;
  }
  const isKey = line[cursor.at] === ':' && isBlank(line, cursor.at + 1) && cursor.at - at <= longestKey;
  if (isKey) {
    cursor.at++;
    return key;
  }
  cursor.at = at;
  return undefined;
}

/** YAML allows 1,024 characters up to the colon. */
const longestKey = 1000;

const isAtDash = ({ line, at }: Cursor): boolean => line[at] === '-' && isBlank(line, at + 1);

/** Passes over spaces. True at the end of the line and at a comment. */
function isLineDone(cursor: Cursor): boolean {
  cursor.skipSpaces();
  return cursor.at >= cursor.line.length || cursor.line[cursor.at] === '#';
}
