import { cellsOf, textOf, widthOf, type Cell } from './cells.ts';

/** A part of a line that fits the width, and where the wanted span stands in it. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the span. */
  readonly before: number;
  /** Columns of the span as far as it is shown; at least 1, also for an empty span. */
  readonly length: number;
}

const MORE = '…';

/**
 * Shows a line, cut around a span of it (offsets in the line) when it is wider than `width` columns.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  // Files are up to 1 MiB and may be one line: only the neighbourhood of the span is ever taken apart.
  const reach = width * 4;
  const from = Math.max(0, start - reach);
  const near = line.slice(from, Math.min(end, start + reach) + reach);
  const cells = cellsOf(near);
  const spanStart = start - from;
  const spanEnd = Math.max(end, start + 1) - from;

  const first = from > 0 || widthOf(cells) > width ? firstShown(cells, spanStart, spanEnd, width) : 0;
  const cutLeft = first > 0 || from > 0;
  const room = width - (cutLeft ? 1 : 0);
  const shown = fitting(cells.slice(first), room, from + near.length < line.length);

  const inSpan = (cell: Cell): boolean => cell.start < spanEnd && cell.end > spanStart;
  const lead = cutLeft ? MORE : '';
  return {
    text: lead + textOf(shown.cells) + (shown.cutRight ? MORE : ''),
    before: lead.length + widthOf(shown.cells.filter((cell) => cell.end <= spanStart)),
    length: Math.max(1, widthOf(shown.cells.filter(inSpan))),
  };
}

/** The first cell to show: 0 when the span is seen from there, else one that puts the span in the middle. */
function firstShown(cells: readonly Cell[], spanStart: number, spanEnd: number, width: number): number {
  const before = widthOf(cells.filter((cell) => cell.end <= spanStart));
  const span = widthOf(cells.filter((cell) => cell.start < spanEnd && cell.end > spanStart));
  if (before + span < width) return 0;
  const lead = Math.max(1, Math.floor((width - span) / 2));
  // Near the end of the line there is no need to leave the right half empty.
  const skipped = Math.min(before - lead, widthOf(cells) - width + 1);
  let column = 0;
  let index = 0;
  while (index < cells.length && column <= skipped) column += cells[index++]!.width;
  return skipped <= 0 ? 0 : index;
}

function fitting(
  cells: readonly Cell[],
  room: number,
  more: boolean,
): { cells: readonly Cell[]; cutRight: boolean } {
  if (!more && widthOf(cells) <= room) return { cells, cutRight: false };
  let used = 0;
  const end = cells.findIndex((cell) => (used += cell.width) > room - 1);
  return { cells: end === -1 ? cells : cells.slice(0, end), cutRight: true };
}
