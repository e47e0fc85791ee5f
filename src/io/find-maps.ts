import { statSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { MapInput } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { splitGlob } from './glob-pattern.ts';
import { excludedBy, type IsExcluded } from './excluded.ts';
import { isInside, withForwardSlashes } from './inside.ts';
import { MAP_FILES } from '../app/map-name.ts';
import { MapPlaces, type MapFolders } from './map-places.ts';
import { realPath } from './real-path.ts';
import { scan, type Found } from './scan.ts';
import { systemFailure } from './system-failure.ts';

export interface FindOptions {
  /** Absolute; relative paths start here and inputs are reported relative to it. */
  readonly cwd: string;
  /** The project, absolute: what a scan finds must really lie in it. */
  readonly root: string;
  /** Nothing outside the project is an input, not even when it is named. */
  readonly sandbox: boolean;
  /** Where the maps of the project lie; by default anywhere in it. */
  readonly folders?: MapFolders;
  /** Folders that scans leave out, the output folder above all; relative to `cwd` or absolute. */
  readonly exclude?: readonly string[];
  /** Absolute globs of maps that are not to be read, also where they are named. */
  readonly excluded?: readonly string[];
  /** Tells of what is passed over. */
  readonly say?: (text: string) => void;
}

interface Candidate {
  readonly file: string;
  /** The folder that was looked into; `undefined` for a file that was named itself. */
  readonly named: string | undefined;
}

/**
 * The journey files that a command line means, sorted by their paths in the project.
 *
 * A path is a file, a folder (every `*.journey.yaml` and `*.journey.yml` below it), a glob, or `-` for standard input;
 * no path at all is the working folder. What a scan finds is refused when it really lies outside the project, so that a
 * link in a foreign repository cannot publish a private file. A folder outside the project that is named in plain words
 * may be scanned: then nothing may lead out of that folder. With `sandbox` it may not.
 * @throws ToolFailure for a path that is not there, cannot be used, or is refused
 */
export async function findMaps(paths: readonly string[], options: FindOptions): Promise<readonly MapInput[]> {
  const search = new Search(options);
  const inputs = new Map<string, MapInput>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const input of path === '-'
      ? [STDIN]
      : (await search.candidates(path)).map((each) => search.input(each))) {
      const key = input.file === null ? '-' : search.identity(input.file);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()].toSorted((a, b) =>
    a.inProject < b.inProject ? -1 : a.inProject > b.inProject ? 1 : 0,
  );
}

const STDIN: MapInput = {
  path: '<stdin>',
  inProject: '<stdin>',
  file: null,
  target: 'stdin',
};

class Search {
  readonly #cwd: string;
  readonly #root: string;
  readonly #realRoot: string;
  readonly #sandbox: boolean;
  readonly #exclude: readonly string[];
  readonly #excluded: Promise<IsExcluded>;
  readonly #places: MapPlaces;
  readonly #say: ((text: string) => void) | undefined;
  readonly #realFolders = new Map<string, string>();

  constructor(options: FindOptions) {
    this.#cwd = resolve(options.cwd);
    this.#root = resolve(options.root);
    this.#places = new MapPlaces(options.folders ?? { root: this.#root, base: this.#root, beside: [] });
    this.#realRoot = realPath(this.#root);
    this.#sandbox = options.sandbox;
    this.#say = options.say;
    this.#excluded = excludedBy(options.excluded ?? []);
    this.#exclude = (options.exclude ?? []).map((folder) => resolve(this.#cwd, folder));
  }

  async candidates(path: string): Promise<readonly Candidate[]> {
    if (path === '') {
      throw new ToolFailure(
        'One of the paths is empty.',
        'Name a file or a folder; is a variable of your script not set?',
      );
    }
    if (path.includes('\0')) throw new ToolFailure(`The path "${printable(path)}" holds a NUL character.`);
    const file = resolve(this.#cwd, path);
    const stats = this.#stat(file);
    if (stats?.isDirectory()) return this.#below(file, MAP_FILES);
    if (stats) return this.#leavesOut(file, await this.#excluded) ? [] : [this.#named(file, stats)];
    const glob = splitGlob(path);
    const base = glob && resolve(this.#cwd, glob.base);
    if (glob && base !== null && this.#stat(base)?.isDirectory()) return this.#below(base, glob.pattern);
    const { missingPath } = await import('./missing-path.ts');
    throw missingPath(glob ? glob.base : path, this.#cwd);
  }

  input({ file, named }: Candidate): MapInput {
    const real = this.identity(file);
    const inProject = this.#places.inProject(file, real);
    return { path: this.#shown(file), inProject, file, target: this.#places.target(file, real, named) };
  }

  /** The same for every way to name a file, through linked folders too; a link to a map is a map of its own. */
  identity(file: string): string {
    const folder = dirname(file);
    let real = this.#realFolders.get(folder);
    if (real === undefined) this.#realFolders.set(folder, (real = realPath(folder)));
    return join(real, basename(file));
  }

  /** A file that is named, and not to be read all the same: a hook names whatever was changed. */
  #leavesOut(file: string, isExcluded: IsExcluded): boolean {
    if (!isExcluded(file)) return false;
    this.#say?.(`"${printable(this.#shown(file))}" is not read: "exclude" leaves it out.`);
    return true;
  }

  #named(file: string, stats: Stats): Candidate {
    if (!stats.isFile() && !stats.isFIFO() && !stats.isCharacterDevice()) {
      throw new ToolFailure(`${printable(this.#shown(file))} is neither a file nor a folder.`);
    }
    if (this.#sandbox) this.#refuseOutside(file, [this.#realRoot]);
    return { file, named: undefined };
  }

  async #below(base: string, pattern: string): Promise<readonly Candidate[]> {
    const named = !this.#sandbox && !isInside(base, this.#root);
    const bounds = named ? [this.#realRoot, realPath(base)] : [this.#realRoot];
    // `maps/**` is typed for "all maps in there" and not for the pictures and data files beside them.
    const whole = /(^|\/)\*+$/.test(pattern);
    const isExcluded = await this.#excluded;
    const found = (await scan(base, pattern, this.#exclude, this.#say)).filter(
      ({ name, file }) => (!whole || /\.journey\.ya?ml$/.test(name)) && !isExcluded(file),
    );
    const realBase = found.length === 0 ? base : realPath(base);
    return found
      .filter((each) => this.#isUsable(each, bounds, realBase))
      .map(({ file }) => ({ file, named: base }));
  }

  #isUsable(found: Found, bounds: readonly string[], realBase: string): boolean {
    if (!found.isLink) {
      // No folder on the way is a link, so this is its real path.
      this.#refuseOutside(found.file, bounds, join(realBase, found.name));
      return true;
    }
    const stats = this.#stat(found.file);
    if (stats?.isDirectory()) return false;
    this.#refuseOutside(found.file, bounds);
    if (stats?.isFile()) return true;
    throw new ToolFailure(
      `${printable(this.#shown(found.file))} is a link ${stats ? 'to something that is not a file' : 'to a file that is not there'}.`,
    );
  }

  #refuseOutside(file: string, bounds: readonly string[], real: string = realPath(file)): void {
    if (bounds.some((folder) => isInside(real, folder))) return;
    throw new ToolFailure(
      `${printable(this.#shown(file))} lies outside the project folder, so it is not read.`,
      this.#sandbox
        ? 'With --sandbox every input must lie in the project folder, links included.'
        : 'A link leads there. To build that file, name it on the command line.',
    );
  }

  #stat(file: string): Stats | undefined {
    try {
      return statSync(file, { throwIfNoEntry: false });
    } catch (error) {
      throw systemFailure(error, 'Cannot read', this.#shown(file));
    }
  }

  #shown(file: string): string {
    return withForwardSlashes(relative(this.#cwd, file));
  }
}
