import type { SourceFile, Span } from '../core/source-file.ts';
import { excerpt } from './excerpt.ts';

export interface FrameLine {
  /** `marked` holds a part of the span, `mark` the carets below it, `gap` stands for lines left out. */
  readonly kind: 'context' | 'marked' | 'mark' | 'gap';
  /** Line number, 1-based; `null` for a line that is not of the file. */
  readonly number: number | null;
  readonly text: string;
}

export interface FrameOptions {
  /** Columns for the text, without the line numbers. */
  readonly width: number;
  /** Lines to show before and after the span. */
  readonly context: number;
}

/** A span over more lines than this is shown by its first and its last line. */
const WHOLE_UP_TO = 3;

/** The lines of a file around a span, the span underlined with carets. */
export function frame(source: SourceFile, span: Span, { width, context }: FrameOptions): FrameLine[] {
  const { text } = source;
  const start = Math.min(Math.max(span.start, 0), text.length);
  const end = endOf(text, start, Math.min(Math.max(span.end, start), text.length));
  const first = source.position(start).line;
  const last = end === start ? first : source.position(end - 1).line;

  const lines: FrameLine[] = [];
  for (let line = Math.max(source.firstLine, first - context); line < first; line += 1)
    lines.push(...contextLine(source, line, width));
  const firstStart = text.lastIndexOf('\n', start - 1) + 1;
  let lineStart = start === 0 ? 0 : firstStart;
  for (let line = first; line <= last; line += 1) {
    if (last - first >= WHOLE_UP_TO && line === first + 1) {
      lines.push({ kind: 'gap', number: null, text: '' });
      line = last;
      lineStart = text.lastIndexOf('\n', end - 2) + 1;
    }
    lines.push(...markedLine(source.lineText(line), line, start - lineStart, end - lineStart, width));
    lineStart = text.indexOf('\n', lineStart) + 1;
  }
  const until = Math.min(last + context, source.lastLine);
  for (let line = last + 1; line <= until; line += 1) lines.push(...contextLine(source, line, width));
  return lines;
}

/** A YAML block ends where the next one starts; the line feed and the indentation between are not what is meant. */
function endOf(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const trimmed = inside.trimEnd();
  return trimmed !== '' && inside.includes('\n') ? start + trimmed.length : end;
}

function contextLine(source: SourceFile, number: number, width: number): FrameLine[] {
  const line = source.lineText(number);
  return line.trim() === ''
    ? []
    : [{ kind: 'context', number, text: excerpt(line.trimEnd(), 0, 0, width).text }];
}

/** @param from where the span starts, as an offset in the line: negative when it started on a line above */
function markedLine(line: string, number: number, from: number, to: number, width: number): FrameLine[] {
  // White space around the text of a line is not what is meant, unless the span is on this line alone.
  const indent = line.length - line.trimStart().length;
  const start = from < 0 ? indent : from;
  const end = to > line.length ? Math.max(line.trimEnd().length, start) : to;
  const shown = excerpt(line, start, end, width);
  const marked: FrameLine = { kind: 'marked', number, text: shown.text.trimEnd() };
  if (from < 0 && line.trim() === '') return [marked];
  return [marked, { kind: 'mark', number: null, text: ' '.repeat(shown.before) + '^'.repeat(shown.length) }];
}
