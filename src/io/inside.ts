import { isAbsolute, relative, sep } from 'node:path';

/** True when `path` is `folder` or lies below it. Compares names only: give it real paths where links matter. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path of this system with forward slashes. On POSIX a backslash is a character of the name and stays. */
export const withForwardSlashes = (path: string): string =>
  sep === '\\' ? path.replaceAll('\\', '/') : path;
