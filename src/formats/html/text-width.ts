/** How wide texts are, without a font: estimates on the safe side for the usual sans-serif faces, in em. */

interface Word {
  readonly width: number;
  /** True where a space stands before it. */
  readonly apart: boolean;
}

const space = 0.27;
const narrow = /[ijlItf.,:;!|'()[\]]/;
const wide = /[mwMW@%—]/;

/** Widths of the characters met so far, white space as 0: a few dozen letters make nearly all texts. */
const widths = new Map<string, number>();

function widthOf(character: string): number {
  let width = widths.get(character);
  if (width === undefined) widths.set(character, (width = estimate(character)));
  return width;
}

function estimate(character: string): number {
  if (/\s/.test(character)) return 0;
  if (character >= '\u1100') return 1;
  if (narrow.test(character)) return 0.36;
  if (wide.test(character)) return 0.9;
  return /\p{Lu}/u.test(character) ? 0.7 : 0.55;
}

/** East Asian letters are words of their own: a line may end after each. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let apart = false;
  let width = 0;
  const close = (): void => {
    if (width === 0) return;
    words.push({ width, apart });
    width = 0;
    apart = false;
  };
  for (const character of text) {
    const own = widthOf(character);
    const standsAlone = character >= '\u2e80';
    if (own === 0 || standsAlone) close();
    if (own === 0) apart = words.length > 0;
    else {
      width += own;
      if (standsAlone) close();
    }
  }
  close();
  return words;
}

/** Counts the lines of texts; it remembers their words, because one text is asked for at many widths. */
export class LineCounter {
  readonly #words = new Map<string, readonly Word[]>();

  /** The width of a text on one line, in em. */
  width(text: string): number {
    return this.#of(text).reduce((sum, { width, apart }) => sum + width + (apart ? space : 0), 0);
  }

  /** The lines that a text takes in a box of a width in em; a word wider than the box is broken anywhere. */
  lines(text: string, box: number): number {
    if (text === '') return 0;
    if (text.includes('\n'))
      return text.split('\n').reduce((sum, line) => sum + (this.lines(line, box) || 1), 0);
    const room = Math.max(1, box);
    let lines = 1;
    let filled = 0;
    for (const { width, apart } of this.#of(text)) {
      const needed = width + (apart && filled > 0 ? space : 0);
      if (filled + needed <= room) filled += needed;
      else {
        if (filled > 0) lines += 1;
        lines += Math.max(0, Math.ceil(width / room) - 1);
        filled = width > room ? width % room : width;
      }
    }
    return lines;
  }

  #of(text: string): readonly Word[] {
    const known = this.#words.get(text);
    if (known) return known;
    const words = wordsOf(text);
    this.#words.set(text, words);
    return words;
  }
}
