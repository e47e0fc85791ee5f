import { Lexer, Parser, type CST } from 'yaml';
import type { Findings } from './findings.ts';
import { limits } from './limits.ts';
import { Brackets, checkQuote } from './pairs.ts';
import { addTag } from './tag.ts';
import * as finding from './yaml-findings.ts';

/** The first document of a file as the `yaml` package's syntax tree, read within the limits. */
export interface TokenRun {
  /** Tokens for the Composer: the document, and what stands around it. */
  readonly tokens: readonly CST.Token[];
  /** The offset where reading stopped, at a limit or a second document; Infinity when it was read to its end. */
  readonly stoppedAt: number;
  /** False when a limit was passed: then no data must be built. */
  readonly withinLimits: boolean;
}

/** Marks of the lexer that stand for no text of the file. */
const documentMark = '\x02';
const flowErrorMark = '\x18';
const scalarMark = '\x1f';

const mostErrors = 100;

/** A key, its value, an anchor: no tree within the node limit needs more pieces, broken text may. */
const mostPieces = 3 * limits.nodes;

/**
 * Reads the text into syntax tokens. Depth and size are looked at after every lexical token, on the parser's own
 * stack, so a hostile file is refused at the first token too many and nothing ever recurses over it.
 *
 * Lines of comments and blank lines reach the parser as one token of spaces: it needs neither, and takes time in the
 * square of their number where they follow one another. The text must hold no control characters.
 *
 * Findings: `yaml/too-deep`, `yaml/too-many-nodes`, `yaml/directive`, `yaml/tag`, `yaml/several-documents`,
 * and `yaml/syntax` for a comment that sticks to what stands before it.
 */
export function readTokens(text: string, findings: Findings): TokenRun {
  const reader = new Reader(text, findings);
  const withinLimits = reader.run();
  const { tokens, stoppedAt } = reader;
  return { tokens, stoppedAt, withinLimits };
}

class Reader {
  readonly tokens: CST.Token[] = [];
  stoppedAt = Infinity;
  readonly #text: string;
  readonly #findings: Findings;
  readonly #parser = new Parser();
  #offset = 0;
  /** Nothing but blanks so far on this line. */
  #lineStart = true;
  /** White space at the start of this line, not yet fed. */
  #indent: string[] = [];
  /** Plain spaces within this line, not yet fed. */
  #gap = '';
  /** The parser still counts indentation (`- - key`), or asks for the space behind an anchor or a tag. */
  #needsGap = true;
  /** Length of the blank lines not yet fed, and the line end of the last of them. */
  #blank = 0;
  #blankEnd = '';
  readonly #brackets: Brackets;
  #entries = 0;
  #pieces = 0;
  #errors = 0;
  #documentDone = false;

  constructor(text: string, findings: Findings) {
    this.#text = text;
    this.#findings = findings;
    this.#brackets = new Brackets(findings);
  }

  /** False when a limit was passed. */
  run(): boolean {
    let isContent = false;
    let wasLineStart = true;
    for (const lexeme of new Lexer().lex(this.#text)) {
      if (isContent) {
        isContent = false;
        this.#feed(lexeme);
        // Only a block text includes its line end; an empty one leaves the line where it was.
        this.#lineStart = lexeme.endsWith('\n') || (lexeme === '' && wasLineStart);
        this.#needsGap = this.#lineStart;
        this.#offset += lexeme.length;
      } else if (lexeme === scalarMark) {
        isContent = true;
        wasLineStart = this.#lineStart;
        this.#pieces++;
        this.#flush();
        this.#feed(lexeme);
      } else if (lexeme === documentMark) {
        this.#flush();
        this.#feed(lexeme);
      } else if (lexeme === flowErrorMark) {
        this.#flush();
        this.#feed(lexeme);
        this.#needsGap = true;
        this.#brackets.giveUp();
      } else {
        this.#take(lexeme);
        this.#offset += lexeme.length;
      }
      if (this.#isOver()) return false;
      if (this.#isSecondDocument() || this.#errors >= mostErrors) {
        this.stoppedAt = this.#offset;
        return true;
      }
    }
    this.#end();
    this.#brackets.giveUp();
    return true;
  }

  #end(): void {
    for (const token of this.#parser.end()) this.tokens.push(token);
  }

  #take(lexeme: string): void {
    switch (lexeme[0]) {
      case '\n':
      case '\r':
        return this.#takeLineEnd(lexeme);
      case ' ':
      case '\t':
        if (this.#lineStart) this.#indent.push(lexeme);
        else if (!this.#needsGap && this.#gap === '' && !lexeme.includes('\t')) this.#gap = lexeme;
        else {
          this.#feedGap();
          this.#feed(lexeme);
        }
        return;
      case '#':
        return this.#takeComment(lexeme);
      case '%':
        this.#findings.add(finding.directive, this.#offset, this.#offset + lexeme.length, {
          directive: lexeme,
        });
        // The parser never hears of it: `%YAML 1.1` would change what every value means.
        this.#parser.offset += lexeme.length;
        return;
      case '"':
      case "'":
        this.#pieces++;
        checkQuote(lexeme, this.#offset, this.#findings);
        break;
      case '!':
        this.#pieces++;
        addTag(lexeme, this.#offset, this.#findings);
        break;
      default:
        this.#count(lexeme);
    }
    this.#flush();
    this.#feed(lexeme);
    if (!'-?:'.includes(lexeme)) this.#needsGap = '&!'.includes(lexeme[0]!);
  }

  #takeLineEnd(lexeme: string): void {
    if (this.#lineStart) {
      this.#blankOut(lexeme.length);
      this.#blankEnd = lexeme;
    } else {
      this.#feedGap();
      this.#feed(lexeme);
      this.#lineStart = true;
      this.#needsGap = true;
    }
  }

  #takeComment(lexeme: string): void {
    const before = this.#text[this.#offset - 1];
    if (before !== undefined && !' \t\n'.includes(before)) {
      this.#findings.add(
        finding.syntax,
        this.#offset,
        this.#offset + 1,
        { trouble: 'comment' },
        { suggestions: [' #'] },
      );
    }
    if (this.#lineStart) {
      this.#blankOut(lexeme.length);
    } else {
      this.#feedGap();
      this.#feed(lexeme);
    }
  }

  #blankOut(length: number): void {
    this.#blank += length;
    for (const space of this.#indent) this.#blank += space.length;
    this.#indent.length = 0;
  }

  /** Feeds what was held back, because a token that counts follows. */
  #flush(): void {
    if (!this.#lineStart) return this.#skipGap();
    if (this.#blankEnd !== '') {
      if (this.#blank > this.#blankEnd.length) this.#feed(' '.repeat(this.#blank - this.#blankEnd.length));
      this.#feed(this.#blankEnd);
    }
    this.#blank = 0;
    this.#blankEnd = '';
    for (const space of this.#indent) this.#feed(space);
    this.#indent.length = 0;
    this.#lineStart = false;
  }

  #feedGap(): void {
    if (this.#gap !== '') this.#feed(this.#gap);
    this.#gap = '';
  }

  /** Spaces between two tokens of one line mean nothing: a fifth less for the parser to do. */
  #skipGap(): void {
    this.#parser.offset += this.#gap.length;
    this.#gap = '';
  }

  #feed(lexeme: string): void {
    for (const token of this.#parser.next(lexeme)) {
      this.tokens.push(token);
      if (token.type === 'error') this.#errors++;
      else if (token.type === 'document') this.#documentDone = true;
    }
  }

  /** Counts values by the marks that lead to them: `-` and `:` in a block, `[`, `{` and `,` in brackets. */
  #count(lexeme: string): void {
    switch (lexeme) {
      case '-':
        this.#entries++;
        break;
      case ':':
        if (this.#brackets.depth === 0) this.#entries++;
        else this.#pieces++;
        break;
      case '[':
      case '{':
        this.#brackets.open(lexeme, this.#offset);
        this.#entries++;
        this.#pieces++;
        break;
      case ',':
        this.#entries++;
        break;
      case ']':
      case '}':
        this.#brackets.close(lexeme, this.#offset);
        break;
      default:
        this.#pieces++;
    }
  }

  #isOver(): boolean {
    if (this.#entries > limits.nodes || this.#pieces > mostPieces) {
      this.#findings.add(finding.tooManyNodes, this.#offset - 1, this.#offset, { limit: limits.nodes });
      this.tokens.length = 0;
      return true;
    }
    const { stack } = this.#parser;
    if (stack.length <= limits.depth) return false;
    const open = stack.filter(
      ({ type }) => type === 'flow-collection' || type === 'block-map' || type === 'block-seq',
    );
    if (open.length <= limits.depth) return false;
    const { offset } = open[limits.depth]!;
    this.stoppedAt = offset;
    // A broken line can pull all that follow it one level deeper: what was read so far may tell why.
    this.#end();
    return true;
  }

  #isSecondDocument(): boolean {
    if (!this.#documentDone) return false;
    const [next] = this.#parser.stack;
    if (next?.type !== 'document') return false;
    const { text } = this.#findings.source;
    const isEnded = !text.startsWith('---', next.offset);
    this.#findings.add(finding.severalDocuments, next.offset, next.offset + 3, { isEnded });
    return true;
  }
}
