import { isUtf8 } from 'node:buffer';
import { Parser, type CsvError } from 'csv-parse';
import type { DataFault, DataPlaceInFile } from '../../model/kpis/data-question.ts';
import { utf16 } from '../../parse/decode.ts';
import { HeldBytes } from './held-bytes.ts';
import { separatorIn } from './separator.ts';

/** A row larger than this, in bytes, is a quotation mark that was never closed: the rest of the file would be held. */
const largestRow = 1024 * 1024;
/** The names of the columns are looked for in so many bytes. */
const largestHeader = 64 * 1024;
/** So many rows of the wrong length are shown, and after so many no more are looked for. */
const shownRagged = 3;
const mostRagged = 100;

/**
 * Turns the bytes of a CSV file into rows, as they come: the names of the columns, then each row with as many cells. Line
 * ends may be those of any system; a cell in quotes may hold separators, line ends, and quotation marks written twice.
 */
export class CsvRows {
  readonly #held = new HeldBytes();
  readonly #given: string | undefined;
  readonly #onRow: (cells: readonly string[]) => void;
  readonly #faults: DataFault[] = [];
  #separator = ',';
  #parser: RowParser | undefined;
  /** What came before the names of the columns were whole. */
  #start: Buffer = Buffer.alloc(0);
  /** The bytes of a character that the next chunk ends. */
  #open: Buffer = Buffer.alloc(0);
  #header: readonly string[] | undefined;
  #headerPlace = nowhere;
  #ragged = 0;
  #raggedPlace = nowhere;
  #rows = 0;
  #isDone = false;

  /**
   * @param separator `undefined` where the first line decides
   * @param onRow is called for each row below the names of the columns
   */
  constructor(separator: string | undefined, onRow: (cells: readonly string[]) => void) {
    this.#given = separator;
    this.#onRow = onRow;
  }

  /** The names of the columns, once they are known. */
  get header(): readonly string[] | undefined {
    return this.#header;
  }

  /** What stands between the columns, once {@link header} is known. */
  get separator(): string {
    return this.#separator;
  }

  get headerPlace(): DataPlaceInFile {
    return this.#headerPlace;
  }

  /** How many rows were read. */
  get rows(): number {
    return this.#rows;
  }

  /** True where nothing more needs to be read. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** The place of a cell of the row that is just told. */
  placeOfCell(cell: number): DataPlaceInFile {
    const { from, to } = this.#parser!;
    return this.#held.placeOfRow(from, to, this.#separator, cell);
  }

  take(chunk: Buffer): void {
    if (this.#isDone) return;
    const whole = this.#open.length === 0 ? chunk : Buffer.concat([this.#open, chunk]);
    const complete = whole.length - openAtEnd(whole);
    this.#open = whole.subarray(complete);
    this.#takeText(whole.subarray(0, complete));
  }

  /** @returns what is wrong with the file as a whole */
  end(): readonly DataFault[] {
    if (!this.#isDone && this.#open.length > 0) this.#takeText(this.#open);
    if (!this.#isDone && this.#parser === undefined) this.#begin();
    if (!this.#isDone) this.#hear(this.#parser!.finish());
    if (!this.#isDone && this.#header === undefined) {
      this.#fail({ kind: 'empty', at: this.#headerPlace });
    } else if (!this.#isDone && this.#rows === 0) {
      this.#fail({ kind: 'no-rows', at: this.#headerPlace });
    }
    const more = this.#ragged - shownRagged;
    if (more > 0) {
      const isAll = this.#ragged < mostRagged;
      this.#faults.push({ kind: 'more-ragged-rows', count: more, isAll, at: this.#raggedPlace });
    }
    return this.#faults;
  }

  #takeText(text: Buffer): void {
    if (this.#parser !== undefined) {
      this.#held.add(text);
      if (isUtf8(text)) this.#feed(text);
      else this.#failNotUtf8();
      return;
    }
    this.#start = Buffer.concat([this.#start, text]);
    if (utf16(this.#start) !== undefined) {
      this.#fail({ kind: 'not-utf-8', encoding: 'UTF-16', at: nowhere });
    } else if (!isUtf8(text)) {
      this.#held.add(withoutMark(this.#start));
      this.#failNotUtf8();
    } else if (this.#start.length > largestHeader || hasLine(this.#start)) {
      this.#begin();
    }
  }

  #begin(): void {
    const start = withoutMark(this.#start);
    this.#separator = this.#given ?? separatorIn(headerIn(start));
    this.#parser = new RowParser(this.#separator, (cells) => this.#row(cells));
    this.#held.add(start);
    this.#feed(start);
  }

  #failNotUtf8(): void {
    this.#fail({ kind: 'not-utf-8', encoding: undefined, at: this.#held.placeOfBadBytes(isUtf8) });
  }

  #feed(bytes: Buffer): void {
    const parser = this.#parser!;
    this.#hear(parser.feed(bytes));
    if (!this.#isDone) this.#held.dropUntil(parser.from);
  }

  #row(cells: readonly string[]): void {
    if (this.#isDone) return;
    const { from, to } = this.#parser!;
    if (this.#header === undefined) {
      this.#header = cells.map((cell) => cell.trim());
      this.#headerPlace = this.#held.placeOfRow(from, to, this.#separator);
      return;
    }
    this.#rows++;
    if (cells.length === this.#header.length) this.#onRow(cells);
    else this.#noteRagged(cells.length, this.#header.length);
  }

  #noteRagged(cells: number, columns: number): void {
    const { from, to } = this.#parser!;
    this.#ragged++;
    if (this.#ragged <= shownRagged + 1) this.#raggedPlace = this.#held.placeOfRow(from, to, this.#separator);
    if (this.#ragged <= shownRagged)
      this.#faults.push({ kind: 'ragged-row', cells, columns, at: this.#raggedPlace });
    if (this.#ragged >= mostRagged) this.#isDone = true;
  }

  #hear(error: CsvError | undefined): void {
    if (error === undefined || this.#isDone) return;
    const { from } = this.#parser!;
    const isTooLarge = error.code === 'CSV_MAX_RECORD_SIZE';
    if (isTooLarge && !this.#held.hasQuote(from)) {
      this.#fail({
        kind: 'row-too-large',
        at: this.#held.placeOfRow(from, from + largestRow, this.#separator),
      });
    } else if (isTooLarge || error.code === 'CSV_QUOTE_NOT_CLOSED') {
      this.#fail({ kind: 'unclosed-quote', at: this.#held.placeOfQuote(from) });
    } else {
      throw error;
    }
  }

  #fail(fault: DataFault): void {
    this.#faults.push(fault);
    this.#isDone = true;
  }
}

const nowhere: DataPlaceInFile = { text: '', line: 1, start: 0, end: 0 };

const byteOrderMark = Buffer.from('\ufeff');

const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark)
    ? bytes.subarray(byteOrderMark.length)
    : bytes;

/** How many bytes at the end begin a character that is not whole. */
function openAtEnd(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

const hasLine = (bytes: Buffer): boolean => headerEnd(bytes.toString('utf8')) !== -1;

function headerIn(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const end = headerEnd(text);
  return end === -1 ? text : text.slice(0, end);
}

/** Where the first line with something in it ends; a line end in quotes is none. */
function headerEnd(text: string): number {
  const start = text.search(/\S/);
  if (start === -1) return -1;
  const ends = /"|[\r\n]/g;
  ends.lastIndex = start;
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    if (found[0] !== '"') return ends.lastIndex;
    const closed = text.indexOf('"', ends.lastIndex);
    if (closed === -1) return -1;
    ends.lastIndex = closed + 1;
  }
  return -1;
}

/** The parser of the package, called directly: it tells rows at once and knows which bytes they came from. */
class RowParser extends Parser {
  /** What the types of the package leave out. */
  declare readonly state: {
    readonly record: readonly string[];
    readonly field: { readonly length: number };
    readonly quoting: boolean;
    /** How many bytes were looked at. */
    readonly bufBytesStart: number;
  };
  /** Where the row that is just told, or the next one, begins. */
  from = 0;
  readonly #tell: (cells: readonly string[]) => void;
  #error: CsvError | undefined;

  constructor(separator: string, tell: (cells: readonly string[]) => void) {
    super({
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A mark in the middle of a cell is a part of it: 37°36'37.8"N.
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: largestRow,
    });
    this.#tell = tell;
  }

  /** Where the row that is just told ends. */
  get to(): number {
    return this.info.bytes;
  }

  feed(bytes: Buffer): CsvError | undefined {
    this._transform(bytes, 'utf8', this.#hear);
    // Empty lines are no rows, and there may be any number of them.
    const { record, field, quoting, bufBytesStart } = this.state;
    const isBetweenRows = record.length === 0 && field.length === 0 && !quoting;
    if (isBetweenRows) this.from = Math.max(this.from, bufBytesStart);
    return this.#error;
  }

  finish(): CsvError | undefined {
    this._flush(this.#hear);
    return this.#error;
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells !== null) {
      this.#tell(cells);
      this.from = this.info.bytes;
    }
    return true;
  }

  readonly #hear = (error?: Error | null): void => {
    this.#error ??= (error as CsvError | null | undefined) ?? undefined;
  };
}
