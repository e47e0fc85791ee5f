import type { DataPath, Diagnostic, Severity } from '../../core/diagnostic.ts';
import type { SourceFile, Span } from '../../core/source-file.ts';

/** Something that is wrong, or doubtful, in a file: plain data. */
export interface Finding extends FindingPlace {
  /** Permanent name, for example `schema/unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** One sentence on what to do; `''` where there is nothing to add. */
  readonly help: string;
  /** Texts to write in the place of what stands there, likeliest first. */
  readonly suggestions: readonly string[];
  /** The keys and list positions, 0-based, that lead to the value: `['stages', 0, 'emotion']`. */
  readonly keys: DataPath;
  /** Other places that explain this one. */
  readonly related: readonly RelatedFinding[];
}

export interface RelatedFinding extends FindingPlace {
  readonly message: string;
}

/** A part of a file. Lines and columns are 1-based; columns count characters; the end is the place behind the last one. */
export interface FindingPlace {
  /** The file, as it was named: relative to the working folder, forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding for those who have only the public types. */
export const findingOf = (found: Diagnostic): Finding => ({
  code: found.code,
  severity: found.severity,
  message: found.message,
  help: found.help ?? '',
  suggestions: found.suggestions ?? [],
  ...placeOf(found.source, found.span),
  keys: found.path,
  related: (found.related ?? []).map(({ message, source, span }) => ({ message, ...placeOf(source, span) })),
});

function placeOf(source: SourceFile, span: Span): FindingPlace {
  const { line, column } = source.position(span.start);
  const end = source.position(span.end);
  return { path: source.path, line, column, endLine: end.line, endColumn: end.column };
}
