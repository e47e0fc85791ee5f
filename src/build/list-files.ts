import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, absolute, in code-unit order of their names. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
