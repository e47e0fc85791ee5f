import { randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ToolFailure } from '../core/tool-failure.ts';
import { systemCode, systemFailure } from './system-failure.ts';

/** Who holds an output folder, as its lock tells. */
interface Holder {
  /** Its own for each lock. */
  readonly token: string;
  readonly pid: number;
  /** The machine, or the container, that {@link pid} is a process of. */
  readonly machine: string;
}

export const LOCK_NAME = '.journeymap.lock';

/** Milliseconds between two looks at a lock that another build holds. */
const PATIENCE = 20;
/** Milliseconds after which a holder tells that it is still alive, */
const SIGN_OF_LIFE = 2000;
/** and after which one that told nothing is taken for dead, whatever machine it ran on. */
const DEAD_AFTER = 30_000;

/**
 * One build at a time writes into an output folder. The lock is a file in it: the one thing that processes, containers
 * and machines share which share the folder. A build that was killed leaves it behind; the next one takes it over.
 */
export class FolderLock {
  readonly #file: string;
  readonly #token: string;
  #told = Date.now();

  private constructor(file: string, token: string) {
    this.#file = file;
    this.#token = token;
  }

  /**
   * Waits until nobody else writes into a folder.
   * @param make makes the folder where it is not there, as a build that failed takes it away again
   * @returns `undefined` where the folder is closed to writing: nobody can write into it, and whoever tries is told
   * @throws the reason of the signal; ToolFailure where the disk fails
   */
  static async take(folder: string, make: () => void, signal: AbortSignal): Promise<FolderLock | undefined> {
    const file = join(folder, LOCK_NAME);
    const token = randomBytes(12).toString('hex');
    const holder: Holder = { token, pid: process.pid, machine: machine() };
    for (;;) {
      signal.throwIfAborted();
      make();
      try {
        create(file, JSON.stringify(holder));
        return new FolderLock(file, token);
      } catch (error) {
        const code = systemCode(error) ?? '';
        if (closed.has(code) && !isThere(file)) return undefined;
        if (code !== 'EEXIST' && code !== 'ENOENT') throw systemFailure(error, 'Cannot write', file);
      }
      if (!takeFromDead(file)) await pause(PATIENCE);
    }
  }

  /**
   * Tells others, from time to time, that the build goes on.
   * @throws ToolFailure where another build took the folder over, after a sleep of this one that looked like its end
   */
  keep(): void {
    const now = Date.now();
    if (now - this.#told < SIGN_OF_LIFE) return;
    this.#told = now;
    this.confirm();
    utimesSync(this.#file, new Date(now), new Date(now));
  }

  /** @throws ToolFailure where the folder is no longer held */
  confirm(): void {
    if (holderOf(this.#file)?.token === this.#token) return;
    throw new ToolFailure('Another build took over the output folder, so this one stopped.', 'Build again.');
  }

  release(): void {
    if (holderOf(this.#file)?.token === this.#token) unlinkSync(this.#file);
  }
}

/** What the system says of a folder that nobody may write into. */
const closed: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

function create(file: string, text: string): void {
  const fd = openSync(file, 'wx');
  try {
    writeSync(fd, text);
  } catch (error) {
    unlinkSync(file);
    throw error;
  } finally {
    closeSync(fd);
  }
}

/**
 * Removes the lock of a build that is no more. Several builds may try at once: the one that can give the lock a second
 * name, which is made of its token, is the only one that may remove it.
 * @returns false where its holder lives, or another build is at it
 */
function takeFromDead(file: string): boolean {
  const holder = holderOf(file);
  if (!isDead(file, holder)) return false;
  const second = `${file}.${holder?.token ?? 'none'}`;
  try {
    linkSync(file, second);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return true;
    if (code !== 'EEXIST') return removeUnlinked(file, holder);
    // Whoever was at it may have been killed as well.
    if (Date.now() - (lstatSync(second, { throwIfNoEntry: false })?.ctimeMs ?? Infinity) > DEAD_AFTER)
      rmSync(second, { force: true });
    return false;
  }
  try {
    // Between the look at it and the link the lock may have gone to a build that lives.
    const linked = holderOf(second);
    if (linked?.token !== holder?.token || !isDead(second, linked)) return false;
    unlinkSync(file);
    return true;
  } finally {
    rmSync(second, { force: true });
  }
}

/** Some file systems know no second names; two builds that find a dead lock in the same millisecond are not told apart. */
function removeUnlinked(file: string, holder: Holder | undefined): boolean {
  try {
    if (holderOf(file)?.token === holder?.token) unlinkSync(file);
    return true;
  } catch (error) {
    throw systemFailure(error, 'A build that was stopped left a file that cannot be removed:', file);
  }
}

function isDead(file: string, holder: Holder | undefined): boolean {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (Date.now() - stats.mtimeMs > DEAD_AFTER) return true;
  return holder !== undefined && holder.machine === machine() && !isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

/** Nobody for a lock that is just being written, or gone. */
function holderOf(file: string): Holder | undefined {
  try {
    const stats = lstatSync(file);
    if (!stats.isFile() || stats.size > 1000) return undefined;
    const { token, pid, machine } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof token === 'string' && /^[0-9a-f]{24}$/.test(token) && Number.isInteger(pid)
      ? { token, pid: pid!, machine: String(machine) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Where process ids mean the same: containers may have one name, and processes of their own. */
function machine(): string {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has it.
  }
  return `${hostname()} ${space}`.trim();
}

const isThere = (file: string): boolean => {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};
