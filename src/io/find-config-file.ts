import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMES = ['journeymap.config.yaml', 'journeymap.config.yml'];

/** The config file of the nearest folder from `from` upwards, absolute; `null` when no folder up to the root has one. */
export function findConfigFile(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if (isFile(file)) return file;
    }
    if (folder === dirname(folder)) return null;
  }
}

/** A folder above that may not be looked into holds no config file of ours. */
function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
