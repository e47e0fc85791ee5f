import type { Io } from '../core/ports.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';

/** The languages besides English. */
const others: Readonly<Record<string, () => Promise<Language>>> = {
  id: async () => (await import('./language.id.ts')).indonesian,
};

/**
 * The language to tell a person something in. The machine is asked only where nobody has said a language, and only for
 * this: what is made of maps is the same everywhere.
 * @param locale of the command line or the config file, as a BCP 47 tag
 */
export async function languageOf(locale: string | undefined, env: Io['env']): Promise<Language> {
  // POSIX: the first of these that is not empty.
  const tag = locale ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en');
  const [language = ''] = tag.toLowerCase().split(/[-_.@]/);
  return Object.hasOwn(others, language) ? others[language]!() : english;
}
