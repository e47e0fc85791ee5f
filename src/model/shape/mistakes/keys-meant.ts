import type { DataPath } from '../../../core/diagnostic.ts';
import { similarWords } from '../../../core/similar.ts';
import type { WrongFile } from './wrong-file.ts';

/** The keys that may stand at a path and could be meant by one that may not. */
export function keysMeant(file: WrongFile, path: DataPath, key: string): readonly string[] {
  const called = file.keysCalled(path, key);
  if (called.length > 0) return called;
  if (placeOf(file, path, (inner, there) => (isInside(file, inner, there, key) ? [key] : [])) !== undefined)
    return [];
  // A word that only looks alike is meant where what stands under it fits: "status: draft" is not "stages: draft".
  return similarWords(key, file.keysAt(path)).filter((each) =>
    file.couldBe([...path, each], file.value([...path, key])),
  );
}

const isInside = (file: WrongFile, keys: readonly string[], path: DataPath, key: string): boolean =>
  keys.includes(key) || file.standsInside(path, key);

/** Where else a key may stand. */
export interface Elsewhere {
  readonly meant: string;
  /** The keys here that it can stand under; none where it belongs one level further out. */
  readonly under: readonly string[];
  /** The key that it belongs beside. */
  readonly beside?: string;
}

/** Where else a key, or what it is called there, may stand: one level further in, or one further out. */
export const elsewhere = (file: WrongFile, path: DataPath, key: string): Elsewhere | undefined =>
  placeOf(file, path, (inner, there) => (isInside(file, inner, there, key) ? [key] : [])) ??
  placeOf(file, path, (_, there) => file.keysCalled(there, key));

function placeOf(
  file: WrongFile,
  path: DataPath,
  meantIn: (keys: readonly string[], path: DataPath) => readonly string[],
): Elsewhere | undefined {
  const meantAt = (there: DataPath): readonly string[] => meantIn(file.keysAt(there), there);
  const within = file.keysAt(path).flatMap((each) => {
    const meant = [[each], [each, 0]].flatMap((inner) => meantAt([...path, ...inner]));
    return [...new Set(meant)].map((word) => ({ under: each, meant: word }));
  });
  const outer = path.findLastIndex((each) => typeof each === 'string');
  const without = outer < 0 ? [] : meantAt(path.slice(0, outer));
  // The heart of a map stands last in it: where several could be meant, it is more likely.
  for (const meant of new Set([...within.map((each) => each.meant).toReversed(), ...without])) {
    const under = within.filter((each) => each.meant === meant).map((each) => each.under);
    if (under.length === 1 || under.length === 2) return { meant, under };
    if (without.includes(meant)) return { meant, under: [], beside: String(path[outer]) };
  }
  return undefined;
}
