import * as z from 'zod/mini';

/**
 * What people write for each of some words of the format, other languages included: in small letters, with `_` for
 * spaces and hyphens. Asked only when a file is wrong.
 */
export type OtherWords<Word extends string = string> = { readonly [Key in Word]?: readonly string[] };

/** What people write for the keys of an object, or for the choices of a value: each has its own. */
export const otherWords = z.registry<OtherWords>();

/** Words that people write beside a record of facts, and that stand in it: `age`, beside `demographics`. */
export const wordsInside = z.registry<{ readonly words: readonly string[] }>();

/** A word as other words are written. */
const asLookedUp = (written: string): string =>
  written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** True for a word that stands inside a record. */
export const standsInside = (written: string, record: z.core.$ZodType): boolean =>
  wordsInside.get(record)?.words.includes(asLookedUp(written)) ?? false;

/** What a word that somebody wrote means here. */
export function meantBy(written: string, words: OtherWords = {}): string[] {
  const typed = asLookedUp(written);
  return Object.entries(words).flatMap(([word, others]) => (others?.includes(typed) ? [word] : []));
}
