import type { Check } from './check.ts';
import * as finding from './findings.ts';

/** `locale` must be a BCP 47 tag. */
export const locale: Check = function* ({ root }) {
  const found = root.node.locale;
  if (found === undefined || isLocale(found)) return;
  const near = languageNames.get(found.toLowerCase());
  yield finding.localeUnknown.at(
    root.place('locale'),
    { found },
    { suggestions: near === undefined ? [] : [near] },
  );
};

/** True for a well-formed tag with a language of two or three letters; longer ones are reserved (RFC 5646, 2.2.1). */
export function isLocale(tag: string): boolean {
  let known = judged.get(tag);
  if (known === undefined) judged.set(tag, (known = judge(tag)));
  return known;
}

/** Asking the runtime is slow, and the maps of a repository share a few languages. */
const judged = new Map<string, boolean>();

function judge(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language.length <= 3;
  } catch {
    return false;
  }
}

/** A Map, because a locale may be called "constructor". */
const languageNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arabic: 'ar',
    bahasa: 'id',
    chinese: 'zh',
    dutch: 'nl',
    english: 'en',
    en_us: 'en-US',
    en_gb: 'en-GB',
    french: 'fr',
    german: 'de',
    id_id: 'id-ID',
    indonesia: 'id',
    indonesian: 'id',
    inggris: 'en',
    japanese: 'ja',
    spanish: 'es',
  }),
);
