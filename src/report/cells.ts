import stringWidth from 'string-width';
import { printable } from '../core/printable.ts';

/** What a terminal shows as one character, and the code units of the line that it stands for. */
export interface Cell {
  readonly text: string;
  /** 0, 1 or 2 columns; a tab as many as its spaces. */
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

const TAB_STOP = 4;
const ASCII = /^[ -~]*$/;
/**
 * Terminals give vowel signs of Indic scripts, Thai and Lao a column, and each letter of a joined pair (string-width
 * counts the first letter only). How far letters join differs between versions of Node; the sum does not.
 */
const FURTHER_COLUMN = /(?<!^)(?:\p{Spacing_Mark}|(?!\p{Script=Hangul})\p{Other_Letter})/gu;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Takes a line apart into what is seen of it: marks stay with their letter, joined emoji are one, tabs are spaces up to
 * the next stop, and nothing in it can steer the terminal.
 */
export function cellsOf(line: string): Cell[] {
  const safe = printable(line);
  if (ASCII.test(line) && ASCII.test(safe)) {
    return Array.from(safe, (text, start) => ({ text, width: 1, start, end: start + 1 }));
  }
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmenter.segment(safe)) {
    const isTab = line[index] === '\t';
    const text = isTab ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : segment;
    const width = isTab ? text.length : stringWidth(text) + (segment.match(FURTHER_COLUMN)?.length ?? 0);
    cells.push({ text, width, start: index, end: index + segment.length });
    column += width;
  }
  return cells;
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);

export const textOf = (cells: readonly Cell[]): string => cells.map((cell) => cell.text).join('');
