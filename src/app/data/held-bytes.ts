import type { DataPlaceInFile } from '../../model/kpis/data-question.ts';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** More of a row than this is not shown. */
const longestShown = 64 * 1024;

/** The bytes of a file that were not made into rows yet, and where in the file they stand. */
export class HeldBytes {
  #bytes: Buffer = Buffer.alloc(0);
  /** How many bytes of the file stand before them. */
  #before = 0;
  /** The number of the line that they begin in. */
  #line = 1;

  add(chunk: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
  }

  /** Lets go of what stands before a place in the file. */
  dropUntil(offset: number): void {
    const count = offset - this.#before;
    this.#line += lineFeedsIn(this.#bytes, 0, count);
    this.#bytes = this.#bytes.subarray(count);
    this.#before = offset;
  }

  /** The whole lines of a row, which is still held. @param cell 0-based; without it the first line is meant */
  placeOfRow(from: number, to: number, separator: string, cell?: number): DataPlaceInFile {
    let start = from - this.#before;
    let end = Math.min(to - this.#before, this.#bytes.length);
    // Empty lines above it were passed over.
    while (start < end && isLineEnd(this.#bytes[start])) start++;
    while (end > start && isLineEnd(this.#bytes[end - 1])) end--;
    const line = this.#line + lineFeedsIn(this.#bytes, 0, start);
    const text = this.#bytes.toString('utf8', start, Math.min(end, start + longestShown));
    const span = cell === undefined ? firstLine(text) : spanOfCell(text, separator, cell);
    return { text, line, ...span };
  }

  /** The first line that is not UTF-8. */
  placeOfBadBytes(isGood: (bytes: Buffer) => boolean): DataPlaceInFile {
    let line = this.#line;
    let start = 0;
    for (;;) {
      const found = this.#bytes.indexOf(lineFeed, start);
      const end = found === -1 ? this.#bytes.length : found;
      const bytes = this.#bytes.subarray(start, end);
      if (found === -1 || !isGood(bytes)) {
        const text = bytes.toString('utf8', 0, longestShown);
        const bad = Math.max(0, text.indexOf('\ufffd'));
        return { text, line, start: bad, end: Math.min(bad + 1, text.length) };
      }
      start = end + 1;
      line++;
    }
  }

  /** The line that its first unpaired quotation mark stands in, which begins at a place in the file. */
  placeOfQuote(from: number): DataPlaceInFile {
    const row = this.placeOfRow(from, from + longestShown, '"');
    const at = Math.max(0, row.text.indexOf('"'));
    const { end } = firstLine(row.text.slice(at));
    return { ...cutLines(row, at + end), start: at, end: at + end };
  }

  hasQuote(from: number): boolean {
    return this.#bytes.includes(quote, from - this.#before);
  }
}

const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn;

function lineFeedsIn(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === lineFeed) count++;
  return count;
}

function firstLine(text: string): { start: number; end: number } {
  const end = text.indexOf('\n');
  return { start: 0, end: end === -1 ? text.length : end };
}

const cutLines = ({ text, line }: DataPlaceInFile, end: number): { text: string; line: number } => {
  const next = text.indexOf('\n', end);
  return { text: next === -1 ? text : text.slice(0, next), line };
};

/** Where a cell stands in the text of its row. */
function spanOfCell(text: string, separator: string, cell: number): { start: number; end: number } {
  let start = 0;
  for (let index = 0; ; index++) {
    const end = endOfCell(text, separator, start);
    if (index === cell || end >= text.length) return { start, end };
    start = end + 1;
  }
}

function endOfCell(text: string, separator: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === separator && !isQuoted) return at;
  }
  return text.length;
}
