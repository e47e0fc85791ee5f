import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a path really lies. What does not exist, like the far end of a pipe, lies where its folder does. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path === dirname(path) ? path : join(realPath(dirname(path)), basename(path));
  }
}
