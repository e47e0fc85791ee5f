import * as z from 'zod/mini';

/**
 * What people write for each of some words of the format, other languages included: in small letters, with `_` for
 * spaces and hyphens. Asked only when a file is wrong.
 */
export type OtherWords<Word extends string = string> = { readonly [Key in Word]?: readonly string[] };

/** What people write for the keys of an object, or for the choices of a value: each has its own. */
export const otherWords = z.registry<OtherWords>();

/** What a word that somebody wrote means here. */
export function meantBy(written: string, words: OtherWords = {}): string[] {
  const typed = written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.entries(words).flatMap(([word, others]) => (others?.includes(typed) ? [word] : []));
}
