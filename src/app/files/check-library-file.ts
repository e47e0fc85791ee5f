import type { Diagnostic } from '../../core/diagnostic.ts';
import { decode } from '../../parse/decode.ts';
import { parseTolerant } from '../../parse/parse-tolerant.ts';
import type { NamedFiles } from './named-files.ts';
import { kindOf, openFile } from './opened-file.ts';
import { Resolution } from './resolution.ts';

/**
 * What is wrong with a library that stands where a map could.
 * @param files opens what it builds on
 * @returns `undefined` for a file that is no library: one that has the name of a map is none, whatever it holds
 */
export function checkLibraryFile(
  path: string,
  bytes: Uint8Array,
  files: NamedFiles,
): readonly Diagnostic[] | undefined {
  if (/\.journey\.ya?ml$/i.test(path)) return undefined;
  const source = decode(path, bytes);
  if (!source.ok) return undefined;
  const { tree } = parseTolerant(source.value);
  if (tree === undefined || kindOf(tree.data, 'map') !== 'library') return undefined;
  const opening = openFile(files.companions.placeOf(path), bytes, 'library');
  if (opening.outcome === 'wrong') return opening.all();
  if (opening.outcome === 'other-kind' || opening.file.kind !== 'library') return undefined;
  const resolution = new Resolution(files, new Map(), true);
  resolution.tellOfLibrary(opening.file);
  return resolution.findings;
}
