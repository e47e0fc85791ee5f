import type { DataPath } from '../../../core/diagnostic.ts';
import { similarWords } from '../../../core/similar.ts';
import { synonymsOf } from '../vocabulary.ts';
import type { WrongFile } from './wrong-file.ts';

/** The keys that may stand at a path and could be meant by one that may not. */
export function keysMeant(file: WrongFile, path: DataPath, key: string): string[] {
  const known = file.keysAt(path);
  const synonyms = synonymsOf(file.vocabulary.keys, key).filter((each) => known.includes(each));
  if (synonyms.length > 0) return synonyms;
  return elsewhere(file, path, key, [key]) ? [] : similarWords(key, known);
}

/** Where else a key, or what it is called here, may stand: one level further in, or one further out. */
export function elsewhere(
  file: WrongFile,
  path: DataPath,
  key: string,
  words: readonly string[] = [key, ...synonymsOf(file.vocabulary.keys, key)],
): { readonly meant: string; readonly under: readonly string[]; readonly beside?: string } | undefined {
  const known = file.keysAt(path);
  const outer = path.findLastIndex((each) => typeof each === 'string');
  for (const meant of words) {
    const under = known.filter((each) =>
      [[each], [each, 0]].some((inner) => file.keysAt([...path, ...inner]).includes(meant)),
    );
    if (under.length === 1 || under.length === 2) return { meant, under };
    if (outer >= 0 && file.keysAt(path.slice(0, outer)).includes(meant))
      return { meant, under: [], beside: String(path[outer]) };
  }
  return undefined;
}
