import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic } from '../core/diagnostic.ts';
import { printable } from '../core/printable.ts';
import type { SourceFile, Span } from '../core/source-file.ts';
import { choose } from './choose.ts';
import { closing } from './closing.ts';
import { excerpt } from './excerpt.ts';
import { fixedLine } from './fixed-line.ts';
import { frame } from './frame.ts';
import type { Report } from './report.ts';
import { severityPaint } from './severity-paint.ts';
import type { ReportWords } from './words.ts';
import { wrap } from './wrap.ts';

/** For people in a terminal: what is wrong, the lines of the file, and what to write instead. */
export const pretty: Report = {
  render(diagnostics, { language, color, columns, limit }) {
    if (diagnostics.length === 0) return '';
    const paint = new Chalk({ level: color ? 1 : 0 });
    const { shown, hidden } = choose(diagnostics, limit);
    const { words, translate } = language;
    const blocks = shown.map((each) =>
      new Finding(translate(each), words, paint, Math.max(columns, 40)).lines().join('\n'),
    );
    return `${[...blocks, closing(diagnostics, hidden, paint, words)].join('\n\n')}\n`;
  },
};

/** More guesses than this are noise. */
const MOST_SUGGESTIONS = 3;

class Finding {
  readonly #diagnostic: Diagnostic;
  readonly #words: ReportWords;
  readonly #paint: ChalkInstance;
  readonly #columns: number;
  /** Columns before the bar of the frame, alike for all frames of the finding. */
  readonly #gutter: number;

  constructor(diagnostic: Diagnostic, words: ReportWords, paint: ChalkInstance, columns: number) {
    this.#diagnostic = diagnostic;
    this.#words = words;
    this.#paint = paint;
    this.#columns = columns;
    const places = [diagnostic, ...(diagnostic.related ?? [])];
    const highest = Math.max(...places.map(({ source, span }) => source.position(span.end).line + 1));
    this.#gutter = Math.max(3, String(highest).length + 1);
  }

  lines(): string[] {
    const { source, span, related = [], help } = this.#diagnostic;
    const mark = severityPaint(this.#paint, this.#diagnostic.severity);
    return [
      ...this.#headline(),
      ...this.#frame(source, span, 1, mark),
      ...related.flatMap((place) =>
        this.#labelled(this.#words.note, place.message).concat(
          this.#frame(place.source, place.span, 0, this.#paint.cyan),
        ),
      ),
      ...(help === undefined ? [] : this.#labelled(this.#words.help, help)),
      ...this.#suggestions(),
    ];
  }

  #headline(): string[] {
    const { severity, code, message } = this.#diagnostic;
    const { bold, dim } = this.#paint;
    const named = this.#words.severities[severity];
    const label = `${named}[${code}]: `;
    const [first = '', ...rest] = wrap(printable(message), this.#columns, label.length, 2);
    const title = severityPaint(this.#paint, severity).bold(named) + dim(`[${code}]`) + bold(`: ${first}`);
    return [title, ...rest.map((line) => `  ${bold(line)}`)];
  }

  #frame(source: SourceFile, span: Span, context: number, mark: ChalkInstance): string[] {
    const { dim, cyan } = this.#paint;
    const { line, column } = source.position(span.start);
    const place = cyan(`${printable(source.path)}:${line}:${column}`);
    const blank = ' '.repeat(this.#gutter);
    if (source.text === '') return [`${blank}${dim('──')} ${place}`];
    const lines = frame(source, span, { width: this.#columns - this.#gutter - 3, context }).map((each) => {
      if (each.kind === 'gap') return `${blank}${dim('⋮')}`;
      const number = each.number === null ? blank : `${String(each.number).padStart(this.#gutter - 1)} `;
      const text =
        each.kind === 'context' ? dim(each.text) : each.kind === 'mark' ? mark.bold(each.text) : each.text;
      return `${dim(`${number}│`)} ${text}`.trimEnd();
    });
    return [`${blank}${dim('╭─')} ${place}`, ...lines];
  }

  #suggestions(): string[] {
    const { source, span, suggestions = [] } = this.#diagnostic;
    return suggestions.slice(0, MOST_SUGGESTIONS).flatMap((suggestion, index) => {
      const label = index === 0 ? this.#words.write : this.#words.or;
      return fixedLine(source, span, suggestion).map(({ text, start, end }, row) => {
        const head = `${row === 0 ? `${label}:`.padStart(LABEL) : ' '.repeat(LABEL)} `;
        const shown = excerpt(text, start, end, this.#columns - head.length);
        return this.#paint.green.bold(head) + this.#paint.green(shown.text.trimEnd());
      });
    });
  }

  #labelled(label: string, text: string): string[] {
    const head = `${`${label}:`.padStart(LABEL)} `;
    const [first = '', ...rest] = wrap(printable(text), this.#columns, head.length, head.length);
    return [`${this.#paint.bold(head)}${first}`, ...rest.map((line) => ' '.repeat(head.length) + line)];
  }
}

/** So wide that the colons of `help:` and `write:` stand below each other. */
const LABEL = 8;
