import { lineAbove, lineAt, lineBelow, type Line } from '../line.ts';

/** Lines that are left out, so that the others can be read. */
export interface Cut {
  /** Offsets in the text, of whole lines. */
  readonly start: number;
  readonly end: number;
  /** Where its first line begins, 0-based. */
  readonly column: number;
  /** What its first line is beyond doubt, where it begins in the right column: the entry of a list, or that of a key. */
  readonly entry?: 'of-list' | { readonly key: string };
}

/**
 * The line of an offset (the next one, where it is blank), with all that stands below it: the lines that follow and begin
 * further right, and the dashes of a list in its own column. Left with other lines they would mean something else.
 */
export function cutAt(text: string, offset: number): Cut {
  const line = lineAt(text, offset);
  const isBlank = line.content === '' && line.dashes === 0;
  const first = isBlank ? (lineBelow(text, line) ?? line) : line;
  const column = first.indent.length;
  const isBelow = ({ indent, dashes }: Line): boolean =>
    indent.length > column || (indent.length === column && dashes > 0 && first.dashes === 0);
  let last = first;
  for (let next = lineBelow(text, last); next !== undefined && isBelow(next); next = lineBelow(text, last))
    last = next;
  const { key = '', dashes } = first;
  const entry = dashes > 0 ? 'of-list' : /^[A-Za-z_]+$/.test(key) ? { key } : undefined;
  return { start: first.start, end: last.end, column, ...(entry && { entry }) };
}

/** A cut with what it stands below; `undefined` where it stands below nothing. */
export function widerCut(text: string, cut: Cut): Cut | undefined {
  let above = lineAbove(text, lineAt(text, cut.start));
  while (above !== undefined && above.indent.length >= cut.column) above = lineAbove(text, above);
  if (above === undefined) return undefined;
  const { start, end, column } = cutAt(text, above.start);
  return { start, end: Math.max(end, cut.end), column };
}

/** The text with spaces where something was cut: all else keeps its place. */
export const withoutCut = (text: string, { start, end }: Cut): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
