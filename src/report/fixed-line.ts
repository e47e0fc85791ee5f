import type { SourceFile, Span } from '../core/source-file.ts';

export interface FixedLine {
  readonly text: string;
  /** Where the new text stands in it. */
  readonly start: number;
  readonly end: number;
}

/** The lines that a person gets by typing a suggestion in place of a span, without the indentation they share. */
export function fixedLine(source: SourceFile, span: Span, suggestion: string): FixedLine[] {
  const { text } = source;
  const lineStart = span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.start);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
  // What several lines become is hard to read as one: there only the new text is shown.
  const isOneLine = span.end - lineStart <= line.length;
  const indent = isOneLine ? line.length - line.trimStart().length : 0;
  const before = isOneLine ? line.slice(indent, Math.max(indent, span.start - lineStart)) : '';
  const after = isOneLine ? line.slice(span.end - lineStart).trimEnd() : '';

  const rows = suggestion.split('\n');
  return rows.map((row, index) => {
    const own = index === 0 ? row : row.slice(Math.min(indent, row.length - row.trimStart().length));
    const head = index === 0 ? before : '';
    return {
      text: head + own + (index === rows.length - 1 ? after : ''),
      start: head.length,
      end: head.length + own.length,
    };
  });
}
