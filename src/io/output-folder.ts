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
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Artifact } from '../core/ports.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { holds, TargetCheck } from './check-targets.ts';
import { Spool, type Spooled } from './spool.ts';
import { systemCode, systemFailure } from './system-failure.ts';

export interface OutputFolderOptions {
  /** Absolute. Made when it is not there. */
  readonly folder: string;
  /** Absolute input files; no output ever lands on one. */
  readonly inputs: readonly string[];
  /** Stops a commit; until the first file is put in place everything is taken back. */
  readonly signal: AbortSignal;
  /** With a sandbox: the project, which the folder must really lie in. */
  readonly root?: string;
  /** Bytes held in memory before a temporary file is used. */
  readonly memory?: number;
}

export interface WrittenFile {
  /** Relative to the output folder, forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** The file held these bytes already and was not touched. */
  readonly unchanged: boolean;
}

interface Entry {
  readonly path: string;
  readonly origin: string | undefined;
  readonly body: Spooled;
}

/** An output beside its target, complete, under a name that nobody looks for. */
interface Staged {
  readonly temporary: string;
  readonly file: string;
}

/** So many files are handled before the event loop gets its turn, in which Ctrl-C is heard. */
const FILES_A_TURN = 64;

/**
 * The only place that writes outputs, all of them or none. Outputs are added one by one and wait; `commit()` first
 * checks every target, then writes each file beside its target, and only then puts them in place, one rename each.
 *
 * No fsync. Measured with 3,000 files on a virtual disk that flushes almost for free: 0.9 to 1.1 s without it, 1.5 to
 * 1.8 s with it (both on a busy machine); a disk that needs a few milliseconds a flush would take ten seconds. It guards
 * only against a power cut within seconds, after which the outputs are built again from their sources. A crash or a
 * kill of the program itself leaves no half-written output, with or without it.
 */
export class OutputFolder {
  readonly #options: OutputFolderOptions;
  readonly #spool: Spool;
  #entries: Entry[] | undefined = [];

  constructor(options: OutputFolderOptions) {
    this.#options = options;
    this.#spool = new Spool(options.memory);
  }

  /**
   * @param origin the map that it comes from, for messages
   * @throws ToolFailure when the outputs no longer fit in memory and the temp folder cannot be written
   */
  add(artifact: Pick<Artifact, 'path' | 'body'>, origin?: string): void {
    if (!this.#entries) throw new Error('This output folder is already written or discarded.');
    this.#entries.push({ path: artifact.path, origin, body: this.#spool.put(artifact.body) });
  }

  /** Drops everything that was added. May be called at any time, also after `commit()`. */
  discard(): void {
    this.#entries = undefined;
    this.#spool.close();
  }

  /**
   * Writes what was added and reports it, sorted by path.
   * @throws ToolFailure when a target is refused or the disk fails; the reason of the signal when it is aborted. In
   * both cases everything is as it was before, unless the failure came while files were being put in place: the
   * message then says so.
   */
  async commit(): Promise<WrittenFile[]> {
    const entries = this.#entries;
    if (!entries) throw new Error('This output folder is already written or discarded.');
    this.#entries = undefined;
    const { folder, inputs, root } = this.#options;
    const stage = new Stage();
    try {
      const report: WrittenFile[] = [];
      const changed: Entry[] = [];
      if (entries.length > 0) {
        const targets = new TargetCheck(folder, inputs, root);
        await this.#each(entries, (entry) => {
          const existing = targets.check(entry);
          const sameSize = existing?.size === entry.body.length;
          const unchanged = sameSize && holds(existing.file, this.#spool.get(entry.body));
          if (!unchanged) changed.push(entry);
          report.push({ path: entry.path, bytes: entry.body.length, unchanged });
        });
      }
      await this.#each(changed, (entry) =>
        stage.write(join(folder, entry.path), this.#spool.get(entry.body)),
      );
      await stage.putInPlace();
      return report.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    } catch (error) {
      stage.takeBack();
      throw error;
    } finally {
      this.#spool.close();
    }
  }

  async #each(entries: readonly Entry[], action: (entry: Entry) => void): Promise<void> {
    for (const [index, entry] of entries.entries()) {
      if (index % FILES_A_TURN === 0) {
        await nextTurn();
        this.#options.signal.throwIfAborted();
      }
      action(entry);
    }
    this.#options.signal.throwIfAborted();
  }
}

class Stage {
  // Short and independent of the target, whose name may already be as long as a name can be.
  readonly #prefix = `.journeymap-${randomBytes(6).toString('hex')}-`;
  readonly #staged: Staged[] = [];
  readonly #knownFolders = new Set<string>();
  readonly #madeFolders: string[] = [];
  #placed = 0;

  write(file: string, bytes: Uint8Array): void {
    const folder = dirname(file);
    try {
      this.#makeFolder(folder);
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

  async putInPlace(): Promise<void> {
    for (const { temporary, file } of this.#staged) {
      try {
        await renameWhenFree(temporary, file);
      } catch (error) {
        throw this.#placed === 0 ? systemFailure(error, 'Cannot write', file) : this.#halfWay(error, file);
      }
      this.#placed += 1;
    }
  }

  #halfWay(error: unknown, file: string): unknown {
    const failure = systemFailure(error, 'Cannot replace', file);
    if (!(failure instanceof ToolFailure)) return failure;
    return new ToolFailure(
      `${failure.message} ${this.#placed} of ${this.#staged.length} files were already written.`,
      'Each of them is complete. Free the file and build again.',
    );
  }

  /** Removes what was not put in place. What cannot be removed must not hide the error that led here. */
  takeBack(): void {
    for (const { temporary } of this.#staged.slice(this.#placed)) quietly(() => unlinkSync(temporary));
    for (const folder of this.#madeFolders.toReversed()) quietly(() => rmdirSync(folder));
  }

  #makeFolder(folder: string): void {
    if (this.#knownFolders.has(folder)) return;
    if (!existsSync(folder)) {
      this.#makeFolder(dirname(folder));
      mkdirSync(folder);
      this.#madeFolders.push(folder);
    }
    this.#knownFolders.add(folder);
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
