import { isJson } from './is-json.ts';

/** A half-open range of UTF-16 code units in the text of a {@link SourceFile}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place to show a person: both 1-based, the column counted in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The text of one input and the name that it is reported under (relative, forward slashes). Of a file too large to be
 * held it is an excerpt of whole lines.
 */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  /** The number, 1-based, of the line that the text begins with: above 1 for an excerpt. */
  readonly firstLine: number;
  #lineStarts: readonly number[] | undefined;
  #isJson: boolean | undefined;

  constructor(path: string, text: string, firstLine = 1) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** True for a file that is written in JSON, which is YAML, too. */
  get isJson(): boolean {
    return (this.#isJson ??= /^\s*\{/.test(this.text) && isJson(this.text));
  }

  get lastLine(): number {
    return this.firstLine + this.#starts().length - 1;
  }

  /** Line and column of an offset; an offset outside the text is moved to its nearest end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const before = this.text.slice(starts[low]!, at);
    return { line: low + this.firstLine, column: [...before].length + 1 };
  }

  /** The text of a 1-based line, without its line end; empty when there is no such line. */
  lineText(line: number): string {
    const starts = this.#starts();
    const index = line - this.firstLine;
    const start = starts[index];
    if (start === undefined) return '';
    const end = starts[index + 1] ?? this.text.length + 1;
    return this.text.slice(start, end - 1).replace(/\r$/, '');
  }

  #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#lineStarts = starts;
    return starts;
  }
}
