import type { Diagnostic } from './diagnostic.ts';
import type { FindingKind, Words } from './finding-kind.ts';

/** An English phrase in another language: the name of something that stands within a sentence. */
export type Say = (phrase: string) => string;

/** The words of each kind that a module exports, under its code. One that is missing is an error of types. */
type WordsOf<Module> = {
  readonly [
    Name in keyof Module as Module[Name] extends FindingKind<never, infer Code> ? Code : never
  ]: Module[Name] extends FindingKind<infer Args> ? (args: Args, say: Say) => Words : never;
};

/** What a folder with findings says in another language. */
export interface Translation {
  /** By code. */
  readonly words: Readonly<Record<string, (args: never, say: Say) => Words>>;
  /**
   * By what they are in English: what is handed to a finding in words, and what is said of its related places. All
   * folders have them in common.
   */
  readonly phrases: Readonly<Record<string, string>>;
}

/** Puts the words of a language beside the kinds that a module exports: `translation<typeof findings>({ … })`. */
export const translation = <Module extends object>(
  words: WordsOf<Module>,
  phrases: Translation['phrases'] = {},
): Translation => ({ words, phrases });

/** Tells findings in another language. */
export type Translator = (finding: Diagnostic) => Diagnostic;

/** Findings and phrases that nobody has translated stay in English. */
export function translator(translations: readonly Translation[]): Translator {
  const words = new Map(translations.flatMap((each) => Object.entries(each.words)));
  const phrases = new Map(translations.flatMap((each) => Object.entries(each.phrases)));
  const say: Say = (phrase) => phrases.get(phrase) ?? phrase;
  return (finding) => {
    const told = words.get(finding.code)?.(finding.args as never, say);
    if (told === undefined) return finding;
    const { help: _, related, ...rest } = finding;
    return {
      ...rest,
      message: told.message,
      ...(told.help !== undefined && { help: told.help }),
      ...(related && { related: related.map((place) => ({ ...place, message: say(place.message) })) }),
    };
  };
}
