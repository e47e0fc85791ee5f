import {
  compareDiagnostics,
  diagnostic,
  type Diagnostic,
  type DiagnosticExtras,
} from '../core/diagnostic.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { DiagnosticArgs, DiagnosticCode } from '../core/wording.ts';

/** More findings of one kind than this help nobody, and a hostile file could make a million. */
const mostOfAKind = 100;

/** The findings about one file while it is read; at most {@link mostOfAKind} of each code are kept. */
export class Findings {
  readonly source: SourceFile;
  readonly #found: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  constructor(source: SourceFile) {
    this.source = source;
  }

  /** Notes a finding from `start` to `end` (offsets in the text; moved inside it where they lie outside). */
  add<Code extends DiagnosticCode>(
    code: Code,
    start: number,
    end: number,
    args: DiagnosticArgs<Code>,
    extras?: DiagnosticExtras,
  ): void {
    if (this.isFull(code)) return;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const { length } = this.source.text;
    const from = Math.max(0, Math.min(start, length));
    const span = { start: from, end: Math.max(from, Math.min(end, length)) };
    this.#found.push(diagnostic(code, { source: this.source, span }, args, extras));
  }

  /** True when further findings of this code would not be kept. */
  isFull(code: DiagnosticCode): boolean {
    return (this.#counts.get(code) ?? 0) >= mostOfAKind;
  }

  /** True when something was found that starts between two offsets. */
  hasBetween(start: number, end: number): boolean {
    return this.#found.some(({ span }) => span.start >= start && span.start <= end);
  }

  has(code: DiagnosticCode): boolean {
    return this.#counts.has(code);
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** All findings in the order of the text. */
  sorted(): readonly Diagnostic[] {
    return this.#found.toSorted(compareDiagnostics);
  }
}
