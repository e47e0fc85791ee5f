import type { SourceFile, Span } from './source-file.ts';

/** Worst first. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** The keys and list positions that lead from the root of a file to a value. */
export type DataPath = readonly (string | number)[];

/** What a finding says. */
export interface Told {
  /** Permanent name, for example `schema/unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** One sentence on what to do. */
  readonly help?: string;
  /** What the words were made of: plain data, from which another language makes its own. */
  readonly args: object;
}

/** One finding about an input: what is wrong, where, and what to write instead. */
export interface Diagnostic extends Told {
  readonly source: SourceFile;
  readonly span: Span;
  readonly path: DataPath;
  /** Texts to type in place of the span, likeliest first. */
  readonly suggestions?: readonly string[];
  /** Other places that explain this one. */
  readonly related?: readonly RelatedPlace[];
}

export interface RelatedPlace {
  readonly message: string;
  readonly source: SourceFile;
  readonly span: Span;
}

/** Where a finding is. `path` is left out where no data exists yet (bytes, syntax). */
export interface Place {
  readonly source: SourceFile;
  readonly span: Span;
  readonly path?: DataPath;
}

export interface DiagnosticExtras {
  readonly suggestions?: readonly string[];
  readonly related?: readonly RelatedPlace[];
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of every report: path, place, code. The same in every language, so it is asked before anything is translated. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnits(a.source.path, b.source.path) ||
    a.source.firstLine - b.source.firstLine ||
    a.span.start - b.span.start ||
    byCodeUnits(a.code, b.code) ||
    a.span.end - b.span.end ||
    byCodeUnits(a.message, b.message)
  );
}

const rank: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** True when any finding is as severe as `level`, or more. */
export function reaches(diagnostics: readonly Diagnostic[], level: Severity): boolean {
  return diagnostics.some((each) => rank[each.severity] >= rank[level]);
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => reaches(diagnostics, 'error');
