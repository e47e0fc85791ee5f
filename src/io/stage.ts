import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ToolFailure } from '../core/tool-failure.ts';
import { systemCode, systemFailure } from './system-failure.ts';

/** The names of outputs that wait beside their targets, and of what a killed build left of its lock. */
export const isLeftover = (name: string): boolean =>
  /^\.journeymap-[0-9a-f]{12}-[0-9a-z]+\.tmp$|^\.journeymap\.lock\.(?:[0-9a-f]{24}|none)$/.test(name);

/** An output beside its target, complete, under a name that nobody looks for. */
interface Staged {
  readonly temporary: string;
  readonly file: string;
}

/** Files that are all written before the first of them is put in its place. */
export class Stage {
  // Short and independent of the target, whose name may already be as long as a name can be.
  readonly #prefix = `.journeymap-${randomBytes(6).toString('hex')}-`;
  readonly #staged: Staged[] = [];
  readonly #knownFolders = new Set<string>();
  readonly #madeFolders: string[] = [];
  #placed = 0;

  write(file: string, bytes: Uint8Array): void {
    const folder = dirname(file);
    try {
      this.makeFolder(folder);
      const temporary = join(folder, `${this.#prefix}${this.#staged.length.toString(36)}.tmp`);
      const fd = openSync(temporary, 'wx');
      this.#staged.push({ temporary, file });
      try {
        for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
      } finally {
        closeSync(fd);
      }
    } catch (error) {
      throw systemFailure(error, 'Cannot write', file);
    }
  }

  /** @param undoFirst takes the first file back; without it that file is an output like the others */
  async putInPlace(undoFirst?: () => void): Promise<void> {
    const before = undoFirst === undefined ? 0 : 1;
    for (const { temporary, file } of this.#staged) {
      try {
        await renameWhenFree(temporary, file);
      } catch (error) {
        if (this.#placed > before) throw this.#halfWay(error, file, before);
        if (this.#placed > 0) undoFirst?.();
        throw systemFailure(error, 'Cannot write', file);
      }
      this.#placed += 1;
    }
  }

  #halfWay(error: unknown, file: string, before: number): unknown {
    const failure = systemFailure(error, 'Cannot replace', file);
    if (!(failure instanceof ToolFailure)) return failure;
    return new ToolFailure(
      `${failure.message} ${this.#placed - before} of ${this.#staged.length - before} files were already written.`,
      'Each of them is complete. Free the file and build again.',
    );
  }

  /** Removes what was not put in place. What cannot be removed must not hide the error that led here. */
  takeBack(): void {
    for (const { temporary } of this.#staged.slice(this.#placed)) quietly(() => unlinkSync(temporary));
    for (const folder of this.#madeFolders.toReversed()) quietly(() => rmdirSync(folder));
  }

  /** @throws ToolFailure where it cannot be made */
  makeFolder(folder: string): void {
    if (this.#knownFolders.has(folder)) return;
    this.#make(folder);
    this.#knownFolders.add(folder);
  }

  /** Makes a folder where it is not there, though it was a moment ago. */
  makeAgain(folder: string): void {
    try {
      this.#make(folder);
    } catch (error) {
      throw systemFailure(error, 'Cannot write to', folder);
    }
  }

  #make(folder: string): void {
    if (existsSync(folder)) return;
    this.#make(dirname(folder));
    try {
      mkdirSync(folder);
      this.#madeFolders.push(folder);
    } catch (error) {
      // Another build made it in this moment.
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // See takeBack().
  }
}

/** On Windows a virus scanner or an editor may hold a file for a moment. */
async function renameWhenFree(from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      return renameSync(from, to);
    } catch (error) {
      const held =
        process.platform === 'win32' && ['EACCES', 'EBUSY', 'EPERM'].includes(systemCode(error) ?? '');
      if (!held || wait > 1000) throw error;
      await pause(wait);
    }
  }
}
