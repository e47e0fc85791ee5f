import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMES = ['journeymap.config.yaml', 'journeymap.config.yml'];

export interface FoundConfig {
  /** The config file of the nearest folder, absolute; `null` when no folder up to the root has one. */
  readonly file: string | null;
  /** Files, absolute, whose names are nearly that of a config file, and that are not read. */
  readonly near: readonly string[];
}

/**
 * Looks for the config file from a folder upwards. Names that are nearly right are looked for up to it, and without one
 * up to the root of the repository.
 */
export function findConfigFile(from: string): FoundConfig {
  const start = resolve(from);
  const folders: string[] = [];
  let file: string | null = null;
  let lastOfRepository = 1;
  for (let folder = start; ; folder = dirname(folder)) {
    folders.push(folder);
    file = NAMES.map((name) => join(folder, name)).find(isFile) ?? null;
    if (lastOfRepository === 1 && statOf(join(folder, '.git')) !== undefined)
      lastOfRepository = folders.length;
    if (file !== null || folder === dirname(folder)) break;
  }
  const searched = file === null ? folders.slice(0, lastOfRepository) : folders;
  const nearFiles = searched.flatMap((folder) =>
    nearNamesIn(folder)
      .map((name) => join(folder, name))
      .filter((each) => each !== file && isFile(each) && !isMap(each)),
  );
  return { file, near: nearFiles };
}

function nearNamesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => near.test(name))
      .toSorted();
  } catch {
    return [];
  }
}

/** `journeymap.yaml`, `.journeymaprc`, `journeymap.config.json`, `Journey-Map.conf.yml`, `journeymap.config.yaml.txt`. */
const near =
  /^\.?journe?y[-_ ]?maps?(?:[-_. ]?(?:config|conf|cfg|confg|rc|settings)(?:\.\w{2,5})?|\.(?:ya?ml|json[5c]?|toml))(?:\.txt)?$/i;

/** A map may be called `journeymap.yaml`. */
function isMap(file: string): boolean {
  try {
    return /^\s*["']?stages["']?\s*:/m.test(readFileSync(file, 'utf8').slice(0, mostRead));
  } catch {
    return false;
  }
}

const mostRead = 100_000;

const isFile = (file: string): boolean => statOf(file)?.isFile() ?? false;

/** A folder above that may not be looked into holds no config file of ours. */
function statOf(file: string): ReturnType<typeof statSync> {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
