import type { PlatformPath } from 'node:path';
import type { CompanionFault } from '../../core/ports.ts';
import { similarWords } from '../../core/similar.ts';
import { cutSuffix } from '../map-name.ts';

/** What is wrong with a path before anything is looked for. */
export function faultOfName(name: string): CompanionFault | undefined {
  // A name may hold a colon, be it behind a single letter, which is a drive of Windows only before a slash.
  if (/^[a-z][a-z0-9+.-]+:\/\/|^(?:blob|data|file|https?|javascript|mailto):/i.test(name))
    return { kind: 'url' };
  if (/^([/\\]|[a-z]:[/\\])/i.test(name)) return { kind: 'absolute' };
  return name.includes('\\') ? { kind: 'backslash', meant: name.replaceAll('\\', '/') } : undefined;
}

/** The kind of file that a path is to lead to. */
export interface WantedFile {
  readonly fault: 'not-yaml' | 'not-csv';
  is(file: string): boolean;
  /** The name without its endings. */
  stem(name: string): string;
}

export const yaml: WantedFile = {
  fault: 'not-yaml',
  is: (file) => /\.ya?ml$/i.test(file),
  stem: cutSuffix,
};

export const csv: WantedFile = {
  fault: 'not-csv',
  is: (file) => /\.[ct]sv$/i.test(file),
  stem: (name) => name.replace(/\.[^.]*$/, ''),
};

/** Folders to look for a path in that leads nowhere. */
export interface Folders extends Pick<
  PlatformPath,
  'basename' | 'dirname' | 'join' | 'relative' | 'resolve'
> {
  /** Whether something of that name is there. */
  has(path: string): boolean;
  /** The names in a folder; none where it is not there. */
  namesIn(folder: string): readonly string[];
}

/**
 * Paths that may have been meant by one that is not there, as they would be typed. In `../shard/library.yaml` the
 * mistake is in `shard`.
 * @param from the folder that the path starts in, absolute
 */
export function similarPaths(typed: string, from: string, wanted: WantedFile, folders: Folders): string[] {
  const { basename, dirname, join, relative, resolve } = folders;
  const missing = resolve(from, typed);
  let folder = dirname(missing);
  let name = basename(missing);
  let rest = '';
  while (folder !== dirname(folder) && !folders.has(folder)) {
    rest = join(name, rest);
    name = basename(folder);
    folder = dirname(folder);
  }
  const there = folders.namesIn(folder);
  const names = rest === '' ? similarFiles(name, there, wanted) : similarWords(name, there);
  return names.map((each) => {
    const path = relative(from, join(folder, each, rest));
    return path.startsWith('.') || !typed.startsWith('.') ? path : `./${path}`;
  });
}

/** Files of a folder, by what stands before `.journey.yaml`, say: people leave that away, or write another ending. */
function similarFiles(name: string, names: readonly string[], { is, stem }: WantedFile): string[] {
  const files = names.filter(is);
  const stems = [...new Set(files.map(stem))];
  return similarWords(stem(name), stems).flatMap((each) => files.filter((file) => stem(file) === each));
}
