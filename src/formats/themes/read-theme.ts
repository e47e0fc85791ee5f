import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FindingKind } from '../../core/finding-kind.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { similarWords } from '../../core/similar.ts';
import type { SourceFile, Span } from '../../core/source-file.ts';
import { parseColour, type Colour } from './colour.ts';
import { colourNames, isColourName, type ColourName } from './colour-names.ts';
import * as finding from './findings.ts';
import type { ThemeProblem } from './problem.ts';

/** A colour that stands in a theme file. */
export interface Declared {
  readonly colour: Colour;
  /** Where its value is. */
  readonly span: Span;
}

export type Block = ReadonlyMap<ColourName, Declared>;

/** What a theme file declares; a block that is not there is empty, and `dark` is `undefined`. */
export interface ThemeBlocks {
  readonly root: Block;
  readonly dark: Block | undefined;
  readonly print: Block | undefined;
}

type BlockId = keyof ThemeBlocks;

/** What may open a block, and nothing else may. A copy of each built-in theme is one that can be read. */
const openings: readonly { readonly id: BlockId; readonly start: RegExp; readonly nested: boolean }[] = [
  { id: 'root', start: /:root(?=[\s{/])/y, nested: false },
  {
    id: 'dark',
    start: /@media\s+(?:screen\s+and\s+)?\(\s*prefers-color-scheme\s*:\s*dark\s*\)/iy,
    nested: true,
  },
  { id: 'print', start: /@media\s+print(?=[\s{/])/iy, nested: true },
];

/**
 * Reads a theme file: colours of `:root`, and those that the dark scheme and print have instead, in a media rule each.
 * It takes no other CSS, so that nothing of the file can come to mean more in a page.
 *
 * Errors: `theme/syntax`, `theme/unknown-property`, `theme/duplicate-property`, `theme/not-a-colour`.
 */
export function readTheme(source: SourceFile): Result<ThemeBlocks, readonly Diagnostic[]> {
  const reader = new ThemeReader(source);
  const blocks = reader.read();
  return reader.findings.length > 0 ? err(reader.findings) : ok(blocks);
}

/** The place where reading cannot go on; its finding is made already. */
class Stuck extends Error {}

class ThemeReader {
  readonly findings: Diagnostic[] = [];
  readonly #source: SourceFile;
  readonly #text: string;
  readonly #blocks = new Map<BlockId, Map<ColourName, Declared>>();
  #at = 0;

  constructor(source: SourceFile) {
    this.#source = source;
    this.#text = source.text;
  }

  read(): ThemeBlocks {
    try {
      for (this.#skip(); this.#at < this.#text.length; this.#skip()) this.#block();
      if (this.#blocks.size === 0) this.#stop({ problem: 'no-colours' }, 0);
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
    }
    return {
      root: this.#blocks.get('root') ?? new Map(),
      dark: this.#blocks.get('dark'),
      print: this.#blocks.get('print'),
    };
  }

  #block(): void {
    const start = this.#at;
    const opening = openings.find((each) => this.#take(each.start) !== undefined);
    if (opening === undefined) this.#stopAtWord();
    const { id, nested } = opening!;
    if (this.#blocks.has(id))
      this.#report(finding.syntax, { start, end: this.#at }, { problem: 'block-twice' });
    const colours = new Map<ColourName, Declared>();
    this.#blocks.set(id, colours);
    this.#expect('{');
    if (nested) {
      this.#skip();
      if (this.#take(/:root(?=[\s{/])/y) === undefined)
        this.#stop({ problem: 'no-root' }, this.#nextWord().length);
      this.#expect('{');
    }
    for (this.#skip(); this.#text[this.#at] !== '}'; this.#skip()) this.#declaration(colours);
    this.#expect('}');
    if (nested) this.#expect('}');
  }

  #declaration(colours: Map<ColourName, Declared>): void {
    const start = this.#at;
    const name = this.#take(/-{0,2}[a-z][\w-]*/iy);
    if (name === undefined) {
      const unclosed = this.#at >= this.#text.length;
      this.#stop(unclosed ? { problem: 'unclosed' } : { problem: 'no-property', found: this.#nextWord() }, 1);
    }
    const nameSpan = { start, end: this.#at };
    this.#expect(':');
    this.#skip();
    const value = this.#value();
    if (this.#text[this.#at] === ';') this.#at += 1;
    if (!isColourName(name!)) {
      const suggestions = name!.startsWith('--')
        ? similarWords(name!.slice(0, longestQuote), colourNames)
        : colourNames.filter((each) => each === `--${name}`);
      this.#report(
        finding.unknownProperty,
        nameSpan,
        { property: shortened(name!), known: colourNames },
        suggestions,
      );
      return;
    }
    if (colours.has(name)) this.#report(finding.duplicateProperty, nameSpan, { property: name });
    const found = this.#text.slice(value.start, value.end);
    const colour = parseColour(found);
    if (colour === undefined) this.#report(finding.notAColour, value, { found: shortened(found) });
    else colours.set(name, { colour, span: value });
  }

  /** Up to the end of the declaration, without the comments and the spaces after it. */
  #value(): Span {
    const start = this.#at;
    const text = this.#take(/(?:(?!\/\*)[^;{}])*/y) ?? '';
    const [first = ''] = text.split('\n');
    const isCut = /^[ \t]*[\w-]+[ \t]*:/m.test(text.slice(first.length + 1));
    const end = start + (isCut ? first : text).trimEnd().length;
    if (isCut) {
      this.#at = end;
      this.#report(finding.syntax, { start: end, end }, { problem: 'missing', found: ';' });
    }
    this.#skip();
    const next = this.#text[this.#at];
    if (!isCut && next !== ';' && next !== '}' && next !== undefined) this.#stopAtWord();
    return { start, end };
  }

  #expect(character: '{' | '}' | ':'): void {
    this.#skip();
    if (this.#text[this.#at] !== character) this.#stop({ problem: 'missing', found: character }, 1);
    this.#at += 1;
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      this.#take(/\s+/y);
      if (!this.#text.startsWith('/*', this.#at)) return;
      const end = this.#text.indexOf('*/', this.#at + 2);
      if (end === -1) this.#stop({ problem: 'open-comment' }, 2);
      this.#at = end + 2;
    }
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** What stands here, not too long. */
  #nextWord(): string {
    const [word = ''] = /^[^\s{};]{1,30}|^[^]?/.exec(this.#text.slice(this.#at, this.#at + 40)) ?? [];
    return word;
  }

  #stopAtWord(): never {
    const found = this.#nextWord();
    this.#stop({ problem: 'misplaced', found }, found.length);
  }

  #stop(problem: ThemeProblem, length: number): never {
    const start = Math.min(this.#at, this.#text.length);
    this.#report(
      finding.syntax,
      { start, end: Math.min(start + Math.max(0, length), this.#text.length) },
      problem,
    );
    throw new Stuck();
  }

  #report<Args extends object>(
    kind: FindingKind<Args>,
    span: Span,
    args: Args,
    suggestions: readonly string[] = [],
  ): void {
    this.findings.push(kind.at({ source: this.#source, span }, args, { suggestions }));
  }
}

/** Of what a message quotes, in characters. */
const longestQuote = 40;

const shortened = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text;
