import { once } from '../../core/once.ts';

/** A piece of a text that the business sends: what is always the same, or a placeholder. */
export interface TextPiece {
  /** As it was written, the braces of a placeholder among it. */
  readonly text: string;
  /** The name in the braces, or `''` for what is always the same. */
  readonly placeholder: string;
  /** Where it starts in the text. */
  readonly start: number;
}

/** What may be a placeholder; its name is looked at by itself. More than one brace belongs to another tool. */
const candidate = /(?<!\{)\{([^\s{}]+)\}(?!\})/g;

/** The pieces of a text in order: joined again they are the text. Other braces are like any other character. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  const add = (until: number, name: string): void => {
    if (until > end) pieces.push({ text: text.slice(end, until), placeholder: name, start: end });
    end = until;
  };
  for (const { 0: whole, 1: name = '', index } of text.matchAll(candidate)) {
    if (!isPlaceholderName(name)) continue;
    add(index, '');
    add(index + whole.length, name);
  }
  add(text.length, '');
  return pieces;
}

/** True for what can stand in the braces of a placeholder: letters of any script, digits, _ and -. */
export const isPlaceholderName = (name: string): boolean =>
  /^[\w-]+$/.test(name) || (isBeyondAscii(name) && ofAnyScript().test(name));

/** To know the letters of all scripts takes longer than to read a small map: most texts need only those of ASCII. */
export const isBeyondAscii = (text: string): boolean => /[^\0-\x7f]/.test(text);

const ofAnyScript = once(() => /^[\p{L}\p{M}\p{N}_-]+$/u);
