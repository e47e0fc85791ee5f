import { limits } from '../limits.ts';
import { refuse } from './refuse.ts';

/** How far a text is read: a line, and a column in it. Spaces are the only white space. */
export class Cursor {
  /** The line that is read; empty behind the last. */
  line = '';
  /** Where reading goes on in it. At the start of a block this is its indentation; -1 behind the last line. */
  at = -1;
  /** The least indentation of the comments directly above the line. */
  commentAbove = Infinity;
  /** True while each number is written as JavaScript writes it: 1.5, not 1.50. */
  numbersAreTyped = true;
  readonly #lines: readonly string[];
  #below = 0;
  #depth = 0;
  #values = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.next();
  }

  /** Goes on to the next line that is neither blank nor a comment. */
  next(): void {
    this.commentAbove = Infinity;
    for (let line = this.below(); line !== undefined; line = this.below()) {
      this.skip();
      this.line = line;
      this.at = indentOf(line);
      if (this.at >= line.length) continue;
      if (line[this.at] !== '#') return;
      this.commentAbove = Math.min(this.commentAbove, this.at);
    }
    this.line = '';
    this.at = -1;
  }

  /** The line below, whatever it holds; `undefined` at the end. */
  below(): string | undefined {
    return this.#lines[this.#below];
  }

  /** Passes over the line below. */
  skip(): void {
    this.#below++;
  }

  /** Ends a value that ends with its line: no more than a comment may follow. */
  endLine(): void {
    const { line } = this;
    const from = this.at;
    this.skipSpaces();
    if (this.at < line.length && (line[this.at] !== '#' || this.at === from)) refuse();
    this.next();
  }

  skipSpaces(): void {
    while (this.line[this.at] === ' ') this.at++;
  }

  /** To be called where a list or a map begins, and {@link leave} where it ends. */
  enter(): void {
    if (++this.#depth > mostDepth) refuse();
  }

  leave(): void {
    this.#depth--;
  }

  /** To be called for each entry of a list or a map. */
  count(): void {
    if (++this.#values > mostValues) refuse();
  }
}

/** True at a space and at the end of the line. */
export const isBlank = (line: string, at: number): boolean => at >= line.length || line[at] === ' ';

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === ' ') indent++;
  return indent;
}

// Far enough below the limits that another way of counting makes no difference.
const mostDepth = limits.depth / 2;
const mostValues = limits.nodes / 4;
