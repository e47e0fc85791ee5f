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

/** What the name of a placeholder is made of: letters of any script, digits, _ and -. */
export const nameCharacters = String.raw`[\p{L}\p{M}\p{N}_-]`;

/** More than one brace belongs to another tool. */
const placeholder = once(() => new RegExp(String.raw`(?<!\{)\{(${nameCharacters}+)\}(?!\})`, 'gu'));

/** The pieces of a text in order: joined again they are the text. Other braces are like any other character. */
export function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  const add = (until: number, name: string): void => {
    if (until > end) pieces.push({ text: text.slice(end, until), placeholder: name, start: end });
    end = until;
  };
  for (const { 0: whole, 1: name = '', index } of text.matchAll(placeholder())) {
    add(index, '');
    add(index + whole.length, name);
  }
  add(text.length, '');
  return pieces;
}

/** True for what can stand in the braces of a placeholder. */
export const isPlaceholderName = (name: string): boolean => wholeName().test(name);

const wholeName = once(() => new RegExp(`^${nameCharacters}+$`, 'u'));
