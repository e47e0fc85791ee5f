import { oneLine } from '../one-line.ts';

/** Made where a text needs it first: the system's tables for it take 15 ms to load, and most texts are short. */
let graphemes: Intl.Segmenter | undefined;

/** What a person sees as one character: an emoji of several code points, say, is never cut in half. */
export function* segmentsOf(text: string): Generator<string> {
  graphemes ??= new Intl.Segmenter('en');
  for (const { segment } of graphemes.segment(text)) yield segment;
}

/** @param longest the most characters that the result has; a longer text ends in an ellipsis */
export function shortened(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  let short = '';
  for (const segment of segmentsOf(line)) {
    if (short.length + segment.length >= longest) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/** In terminal cells: East Asian letters and emoji are twice as wide as others. */
export const cellsOf = (segment: string): number => (segment.codePointAt(0)! < 0x1100 ? 1 : 2);

/** @param cells the widest that the result is, in terminal cells; a wider text ends in an ellipsis */
export function narrowed(text: string, cells: number): string {
  const line = oneLine(text);
  // No segment is wider than its characters are many, times two.
  if (line.length * 2 <= cells) return line;
  let narrow = '';
  let width = 0;
  for (const segment of segmentsOf(line)) {
    width += cellsOf(segment);
    if (width > cells) return `${cutBack(narrow)}…`;
    narrow += segment;
  }
  return line;
}

/** Leaves out the last character, for the ellipsis. */
function cutBack(text: string): string {
  const segments = [...segmentsOf(text)];
  return segments.slice(0, -1).join('').trimEnd();
}

/** Words that are wider than this, in terminal cells, are split into pieces of at most that. */
export function wordPieces(word: string, cells: number): string[] {
  if (word.length * 2 <= cells) return [word];
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const segment of segmentsOf(word)) {
    const own = cellsOf(segment);
    if (width + own > cells && piece !== '') {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += segment;
    width += own;
  }
  return [...pieces, piece];
}
