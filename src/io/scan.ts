import { lstatSync, readdir, type Dirent } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { isInside, withForwardSlashes } from './inside.ts';
import { systemFailure } from './system-failure.ts';

export interface Found {
  /** Below the folder of the scan, forward slashes. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** What is found is a symbolic link; where it leads is not looked at here. */
  readonly isLink: boolean;
}

/**
 * Everything below `base` that a pattern matches, except in node_modules, in dot folders and in the folders of
 * `exclude` (absolute). Links to folders are never followed. The order is that of the disk.
 * @param say tells of a folder that is passed over, because no program can name it
 * @throws ToolFailure when a folder cannot be read: a map left out silently would be worse
 */
export async function scan(
  base: string,
  pattern: string,
  exclude: readonly string[],
  say: (text: string) => void = () => {},
): Promise<readonly Found[]> {
  // Loaded here because a run that names its files needs no globs.
  const { escapePath, glob } = await import('tinyglobby');
  const links = new Set<string>();
  let failure: unknown;

  // tinyglobby follows links or leaves them out. A map may well be a link to a file, so each link is passed off as a
  // file: it is found, never walked into, and the caller looks at where it leads.
  const readFolder = (folder: string, done: (error: Error | null, entries: Dirent[]) => void): void => {
    readdir(folder, { withFileTypes: true }, (error, entries) => {
      if (error && isNameless(folder)) {
        say(
          `The folder ${printable(withForwardSlashes(relative(base, folder)))} is passed over: its name is not UTF-8.`,
        );
        return done(null, []);
      }
      if (error) {
        failure ??= systemFailure(error, 'Cannot read the folder', folder);
        return done(null, []);
      }
      const linksHere = entries.filter((entry) => entry.isSymbolicLink());
      for (const link of linksHere) {
        links.add(resolve(folder, link.name));
        link.isSymbolicLink = () => false;
        link.isFile = () => true;
      }
      done(null, entries);
    });
  };

  const names = await glob(pattern, {
    cwd: base,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [
      '**/node_modules',
      ...exclude
        .filter((folder) => folder !== base && isInside(folder, base))
        .map((folder) => escapePath(withForwardSlashes(relative(base, folder)))),
    ],
    fs: {
      readdir: ((folder: string, _: unknown, done: Parameters<typeof readFolder>[1]) =>
        readFolder(folder, done)) as typeof readdir,
    },
  });
  if (failure !== undefined) throw failure;
  return names.map((name) => {
    const file = join(base, name);
    if (isNameless(file))
      throw new ToolFailure(`Cannot read ${printable(name)}: its name is not UTF-8.`, 'Rename it.');
    return { name, file, isLink: links.has(file) };
  });
}

/** True for a name that is not UTF-8: what Node makes of it leads nowhere. */
const isNameless = (file: string): boolean =>
  file.includes('\ufffd') && lstatSync(file, { throwIfNoEntry: false }) === undefined;
