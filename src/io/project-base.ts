import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { splitGlob } from './glob-pattern.ts';
import { isInside } from './inside.ts';
import type { MapFolders } from './map-places.ts';

/**
 * The folders that the maps of a project lie in.
 * @param root the project, absolute
 * @param maps files, folders and globs as the config file has them; none for all maps of the project
 */
export function projectBase(root: string, maps: readonly string[]): MapFolders {
  const folders = maps.filter((path) => path !== '-').map((path) => folderOf(path, root));
  const inside = folders.filter((folder) => isInside(folder, root));
  return {
    root,
    base: inside.length === 0 ? root : inside.reduce(common),
    beside: folders.filter((folder) => !isInside(folder, root)),
  };
}

function folderOf(path: string, root: string): string {
  const file = resolve(root, path);
  const glob = isFolder(file) === undefined ? splitGlob(path) : null;
  if (glob !== null) return resolve(root, glob.base);
  return isFolder(file) === true ? file : dirname(file);
}

/** `undefined` where nothing is, or may be looked at. */
function isFolder(path: string): boolean | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory();
  } catch {
    return undefined;
  }
}

/** The innermost folder that holds both. */
const common = (one: string, other: string): string =>
  isInside(one, other) ? other : common(one, dirname(other));
