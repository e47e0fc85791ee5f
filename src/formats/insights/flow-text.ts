import { printable } from '../../core/printable.ts';
import { oneLine } from '../one-line.ts';
import { cellsOf, textOf, widthOf, type Cell } from '../../report/cells.ts';

export type Paint = (text: string) => string;

/** A text in one colour. */
export interface Run {
  readonly text: string;
  readonly paint: Paint;
}

interface Word {
  readonly text: string;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * Sets texts of several colours one after the other into lines of at most `width` columns. Nothing in them can steer a
 * terminal or a runner, at the start of a line either.
 */
export function flowText(runs: readonly Run[], width: number): string[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of runs.flatMap((run) => wordsOf(run, width))) {
    if (used > 0 && used + 1 + word.width > width) {
      lines.push([]);
      used = 0;
    }
    used += word.width + (used === 0 ? 0 : 1);
    lines.at(-1)!.push(word);
  }
  return lines.map(painted);
}

/** The words of a text; one that is longer than a line is cut. */
function wordsOf({ text, paint }: Run, width: number): Word[] {
  return printable(text.includes('\n') ? oneLine(text) : text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => pieces(cellsOf(word), width))
    .map((cells) => ({ text: textOf(cells), width: widthOf(cells), paint }));
}

function pieces(cells: readonly Cell[], width: number): Cell[][] {
  const found: Cell[][] = [[]];
  let used = 0;
  for (const cell of cells) {
    if (used > 0 && used + cell.width > width) {
      found.push([]);
      used = 0;
    }
    used += cell.width;
    found.at(-1)!.push(cell);
  }
  return found;
}

/** Neighbours of one colour are painted at once. */
function painted(words: readonly Word[]): string {
  const spans: { text: string; readonly paint: Paint }[] = [];
  for (const { text, paint } of words) {
    const last = spans.at(-1);
    if (last?.paint === paint) last.text += ` ${text}`;
    else spans.push({ text, paint });
  }
  return spans.map(({ text, paint }) => paint(printable(text))).join(' ');
}
