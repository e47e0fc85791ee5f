import { lstatSync, readFileSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { collision, foldName, type Target } from '../app/colliding.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { isInside } from './inside.ts';
import { systemFailure } from './system-failure.ts';
import { faultOfTarget } from './target-name.ts';

/** What is on the disk where an output goes. */
export type Existing = { readonly file: string; readonly size: number; readonly isLink: boolean } | null;

const quoted = (text: string): string => `"${printable(text)}"`;

/** Looks at every target before anything is written. It reads the disk and changes nothing. */
export class TargetCheck {
  readonly #folder: string;
  readonly #realFolder: string;
  readonly #inputs: readonly string[];
  readonly #realParents = new Map<string, string>();
  readonly #taken = new Map<string, Target>();
  readonly #foldersNeeded = new Map<string, Target>();
  #inputIds: ReadonlySet<string> | undefined;

  /**
   * @param folder absolute; it need not exist
   * @param inputs absolute
   * @param root where the folder must really lie, or `undefined` where the person may choose any
   */
  constructor(folder: string, inputs: readonly string[], root: string | undefined) {
    this.#folder = folder;
    this.#inputs = inputs;
    this.#realFolder = this.#realPathToBe(folder, `The output folder ${quoted(folder)}`);
    if (root !== undefined && !isInside(this.#realFolder, realpathSync.native(root))) {
      throw new ToolFailure(
        `The output folder ${quoted(folder)} lies outside the project folder, so nothing is written.`,
        'With --sandbox it must lie in the project folder, links included.',
      );
    }
  }

  /**
   * Refuses a target that must not be written.
   * @returns the file or the link that is there already, or `null`
   * @throws ToolFailure
   */
  check(target: Target): Existing {
    const fault = faultOfTarget(target.path);
    if (fault !== undefined) {
      throw new ToolFailure(
        `${this.#named(target)} cannot be written: its name ${fault}.`,
        'Rename the map.',
      );
    }
    const file = join(this.#folder, target.path);
    const realParent = this.#realParent(dirname(file), target);
    this.#refuseCollision(join(realParent, target.path.slice(target.path.lastIndexOf('/') + 1)), target);
    return this.#existing(file, target);
  }

  /**
   * An output that a list names, absolute; `undefined` where no regular file is there, or it is none of this folder, or
   * one of the inputs.
   */
  fileOf(path: string): string | undefined {
    if (faultOfTarget(path) !== undefined || this.folderOf(dirname(path)) === undefined) return undefined;
    const file = join(this.#folder, path);
    const stats = lstatSync(file, { throwIfNoEntry: false, bigint: true });
    return stats?.isFile() && !this.#isInput(stats) ? file : undefined;
  }

  /** Where a folder below the output folder really lies; `undefined` where it is none, or leads out. */
  folderOf(path: string): string | undefined {
    try {
      const real = realpathSync.native(join(this.#folder, path));
      return isInside(real, this.#realFolder) && statSync(real).isDirectory() ? real : undefined;
    } catch {
      return undefined;
    }
  }

  #realParent(parent: string, target: Target): string {
    let real = this.#realParents.get(parent);
    if (real === undefined) {
      real = this.#realPathToBe(parent, this.#named(target));
      if (!isInside(real, this.#realFolder)) {
        throw new ToolFailure(
          `${this.#named(target)} cannot be written: a link on the way leads out of the output folder.`,
          `Remove the link, or name its target as the output folder.`,
        );
      }
      this.#realParents.set(parent, real);
    }
    return real;
  }

  /** Where a folder lies, or will lie once its missing parts are made. */
  #realPathToBe(folder: string, subject: string): string {
    try {
      const stats = lstatSync(folder, { throwIfNoEntry: false });
      if (!stats && folder !== dirname(folder)) {
        return join(this.#realPathToBe(dirname(folder), subject), basename(folder));
      }
      if (statSync(folder).isDirectory()) return realpathSync.native(folder);
    } catch (error) {
      throw systemFailure(error, 'Cannot write to', folder);
    }
    throw new ToolFailure(
      `${subject} cannot be written: ${quoted(folder)} is a file, and a folder is needed there.`,
    );
  }

  #refuseCollision(realFile: string, target: Target): void {
    const key = foldName(relative(this.#realFolder, realFile));
    const other = this.#taken.get(key);
    if (other) throw collision(other, target);
    this.#taken.set(key, target);

    const below = this.#foldersNeeded.get(key);
    if (below) throw fileAndFolder(target, below);
    for (
      let parent = dirname(key);
      parent !== '.' && !this.#foldersNeeded.has(parent);
      parent = dirname(parent)
    ) {
      this.#foldersNeeded.set(parent, target);
    }
    for (let parent = dirname(key); parent !== '.'; parent = dirname(parent)) {
      const file = this.#taken.get(parent);
      if (file) throw fileAndFolder(file, target);
    }
  }

  #existing(file: string, target: Target): Existing {
    try {
      const own = lstatSync(file, { throwIfNoEntry: false, bigint: true });
      if (!own) return null;
      // A link to nothing is replaced like any other; stat() has no answer for it.
      const stats = own.isSymbolicLink() ? statSync(file, { throwIfNoEntry: false, bigint: true }) : own;
      if (stats?.isDirectory())
        throw new ToolFailure(`${this.#named(target)} cannot be written: there is a folder of that name.`);
      if (stats && !stats.isFile())
        throw new ToolFailure(`${this.#named(target)} cannot be written: what is there is not a file.`);
      if (stats && this.#isInput(stats)) {
        throw new ToolFailure(
          `${this.#named(target)} cannot be written: it is one of the inputs.`,
          'Choose another output folder.',
        );
      }
      // A link is replaced even when its far end holds the same bytes: the output is to be a file of its own.
      return { file, size: Number(own.size), isLink: own.isSymbolicLink() };
    } catch (error) {
      throw systemFailure(error, 'Cannot write', file);
    }
  }

  /** By device and file number, so that links, hard links and other spellings of the name are seen through. */
  #isInput(stats: BigIntStats): boolean {
    // Only a second build meets existing files, so a first one need not look at its inputs at all.
    this.#inputIds ??= new Set(
      this.#inputs
        .map((input) => statSync(input, { throwIfNoEntry: false, bigint: true }))
        .filter((input) => input !== undefined)
        .map(fileId),
    );
    return this.#inputIds.has(fileId(stats));
  }

  #named({ path, origin }: Target): string {
    return `The output ${quoted(path)}${origin === undefined ? '' : ` of ${printable(origin)}`}`;
  }
}

const fileId = (stats: BigIntStats): string => `${stats.dev}:${stats.ino}`;

const fileAndFolder = (file: Target, below: Target): ToolFailure =>
  new ToolFailure(
    `The output ${quoted(file.path)} would be a file, and ${quoted(below.path)} needs a folder of that name.`,
    'Rename one of the maps.',
  );

/** True when a file holds these bytes. One that cannot be read does not. */
export function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
