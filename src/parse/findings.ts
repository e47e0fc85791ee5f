import { compareDiagnostics, type Diagnostic } from '../core/diagnostic.ts';
import type { FindingKind, Made } from '../core/finding-kind.ts';
import type { SourceFile } from '../core/source-file.ts';

/** More findings of one kind than this help nobody, and a hostile file could make a million. */
const mostOfAKind = 100;

/** The findings about one file while it is read; at most {@link mostOfAKind} of each kind are kept. */
export class Findings {
  readonly source: SourceFile;
  readonly #found: Diagnostic[] = [];
  readonly #counts = new Map<FindingKind<never>, number>();

  constructor(source: SourceFile) {
    this.source = source;
  }

  /** Notes a finding from `start` to `end` (offsets in the text; moved inside it where they lie outside). */
  add<Args extends object>(kind: FindingKind<Args>, start: number, end: number, ...made: Made<Args>): void {
    if (this.isFull(kind)) return;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    const { length } = this.source.text;
    const from = Math.max(0, Math.min(start, length));
    const span = { start: from, end: Math.max(from, Math.min(end, length)) };
    this.#found.push(kind.at({ source: this.source, span }, ...made));
  }

  /** True when further findings of this kind would not be kept. */
  isFull(kind: FindingKind<never>): boolean {
    return (this.#counts.get(kind) ?? 0) >= mostOfAKind;
  }

  /** True when something was found that starts between two offsets. */
  hasBetween(start: number, end: number): boolean {
    return this.#found.some(({ span }) => span.start >= start && span.start <= end);
  }

  has(kind: FindingKind<never>): boolean {
    return this.#counts.has(kind);
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  /** All findings in the order of the text. */
  sorted(): readonly Diagnostic[] {
    return this.#found.toSorted(compareDiagnostics);
  }
}
