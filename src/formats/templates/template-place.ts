import type { SourceFile, Span } from '../../core/source-file.ts';

/** A stretch of a user's template file. */
export interface TemplatePlace {
  readonly source: SourceFile;
  readonly span: Span;
}

/** The offset of Handlebars' position: line from 1, column from 0, both as it reads the text. */
export function offsetOf({ text }: SourceFile, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(start + column, text.length);
}

/** The place of a node; of a block only its first line, which holds the tag that opens it. */
export function placeOf(source: SourceFile, loc: hbs.AST.SourceLocation): TemplatePlace {
  const start = offsetOf(source, loc.start.line, loc.start.column);
  const end = offsetOf(source, loc.end.line, loc.end.column);
  const lineEnd = source.text.indexOf('\n', start);
  return { source, span: { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) } };
}
