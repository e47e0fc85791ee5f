/**
 * Words that people write for one that is called otherwise, other languages included; several where it depends on the
 * place. In small letters, with `_` for spaces and hyphens.
 */
export type Synonyms = Readonly<Record<string, string | readonly string[]>>;

/** What people write for the keys and for the choices of a schema. */
export interface Vocabulary {
  readonly keys?: Synonyms;
  readonly values?: Synonyms;
}

/** What a word is called here, in a file of the same vocabulary. */
export function synonymsOf(synonyms: Synonyms = {}, word: string): readonly string[] {
  const typed = word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return Object.hasOwn(synonyms, typed) ? [synonyms[typed]!].flat() : [];
}
