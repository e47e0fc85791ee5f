import type { Findings } from './findings.ts';
import { quoteText } from './quote-text.ts';
import * as finding from './yaml-findings.ts';

/** Reports a quoted text without its closing quote, at the opening one. `lexeme`: the text with its quotes. */
export function checkQuote(lexeme: string, offset: number, findings: Findings): void {
  const [quote = ''] = lexeme;
  if (lexeme.length > 1 && lexeme.endsWith(quote) && !(quote === '"' && endsEscaped(lexeme))) return;
  const typed = firstLine(lexeme);
  const curly = closedByCurly(typed, quote);
  findings.add(
    finding.syntax,
    offset,
    offset + typed.length,
    { trouble: 'openQuote', found: quote },
    { suggestions: curly.length > 0 ? curly : [`${typed}${quote}`, quoteText(typed)] },
  );
}

/** Word processors turn the closing quote into a curly one. */
function closedByCurly(typed: string, quote: string): string[] {
  const at = typed.search(quote === '"' ? /[”“»](?=[^”“»]*$)/ : /[’‘](?=[^’‘]*$)/);
  return at < 1 ? [] : [typed.slice(0, at) + quote + typed.slice(at + 1)];
}

/** `"a\\"` is closed, `"a\"` is not. */
function endsEscaped(lexeme: string): boolean {
  let backslashes = 0;
  while (lexeme[lexeme.length - 2 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

const firstLine = (lexeme: string): string => /^[^\r\n]*/.exec(lexeme)![0].trimEnd();

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Pairs brackets as they are read, and reports those that find no partner at the opening one. */
export class Brackets {
  readonly #findings: Findings;
  readonly #open: { readonly bracket: string; readonly offset: number }[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  get depth(): number {
    return this.#open.length;
  }

  open(bracket: string, offset: number): void {
    this.#open.push({ bracket, offset });
  }

  close(bracket: string, offset: number): void {
    const opened = this.#open.pop();
    // Without any open one the parser complains.
    if (opened === undefined) return;
    const expected = closing[opened.bracket]!;
    if (bracket === expected) return;
    this.#findings.add(
      finding.syntax,
      offset,
      offset + 1,
      { trouble: 'otherBracket', found: bracket, opened: opened.bracket, expected },
      { suggestions: [expected] },
    );
  }

  /** The lines that belong to the brackets have ended. The innermost open one is told; the others follow from it. */
  giveUp(): void {
    const opened = this.#open.at(-1);
    this.#open.length = 0;
    if (opened === undefined) return;
    const expected = closing[opened.bracket]!;
    this.#findings.add(finding.syntax, opened.offset, opened.offset + 1, {
      trouble: 'openBracket',
      found: opened.bracket,
      expected,
    });
  }
}
