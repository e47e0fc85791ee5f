import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import {
  csv,
  faultOfName,
  similarPaths,
  yaml,
  type Folders,
  type WantedFile,
} from '../app/files/named-path.ts';
import type { CompanionFault, Companions, DataPlace, FilePlace, MapInput } from '../core/ports.ts';
import { err, ok, type Result } from '../core/result.ts';
import { isInside, withForwardSlashes } from './inside.ts';
import { namesIn } from './names-in.ts';
import { readRegular } from './read-bytes.ts';
import { realPath } from './real-path.ts';
import { changing } from './same-file.ts';
import { systemCode, systemReason } from './system-failure.ts';

export interface CompanionOptions {
  /** Absolute; files are reported relative to it, and standard input names its files from there. */
  readonly cwd: string;
  /** The project, absolute: nothing outside of it is read. */
  readonly root: string;
  /** The maps of the run. */
  readonly inputs: readonly MapInput[];
  /** Where the outputs are of maps that other runs made some of, by their real paths: those of this run may link them. */
  readonly others?: ReadonlyMap<string, string> | undefined;
}

type Found<Value> = Result<Value, CompanionFault>;

/**
 * The files that maps name, on the disk. Only YAML files of the project are opened, links seen through: a map of a
 * stranger must not show what else lies there, in the excerpts of its findings. A map outside of the project, which
 * the person has named, may name what lies in its own folder and below.
 */
export class CompanionFiles implements Companions {
  readonly #cwd: string;
  readonly #root: string;
  readonly #all: readonly MapInput[];
  readonly #others: ReadonlyMap<string, string>;
  readonly #folders = new Map<string, string>();
  #inputs: { readonly byPath: Map<string, MapInput>; readonly byFile: Map<string, MapInput> } | undefined;

  constructor({ cwd, root, inputs, others = new Map() }: CompanionOptions) {
    this.#cwd = resolve(cwd);
    this.#root = resolve(root);
    this.#all = inputs;
    this.#others = others;
  }

  placeOf(path: string): FilePlace {
    const input = this.#index().byPath.get(path);
    const named = input === undefined ? resolve(this.#cwd, path) : input.file;
    const file = named === null ? join(this.#realFolder(this.#cwd), path) : realPath(named);
    const folder = dirname(file);
    const root = this.#realFolder(this.#root);
    return { path, file, folder, bound: isInside(file, root) ? root : folder, target: input?.target };
  }

  find(name: string, from: FilePlace): Found<FilePlace> {
    const real = this.#real(name, from, yaml);
    if (!real.ok) return real;
    const file = real.value;
    const input = this.#index().byFile.get(file);
    const path = input?.path ?? this.#shown(file);
    const target = input?.target ?? this.#others.get(file);
    return ok({ path, file, folder: dirname(file), bound: from.bound, target });
  }

  findData(name: string, from: FilePlace): Found<DataPlace> {
    const real = this.#real(name, from, csv);
    if (!real.ok) return real;
    const file = real.value;
    // It is opened only after all maps were looked at.
    const fault = faultOfKind(statSync(file));
    return fault === undefined ? ok({ path: this.#shown(file), file }) : err(fault);
  }

  read({ file }: FilePlace, limit: number): Found<Uint8Array> {
    const opened = openRegular(file);
    if (!opened.ok) return opened;
    const { fd, stats } = opened.value;
    try {
      const bytes = readRegular(fd, stats, limit);
      return bytes === undefined ? err({ kind: 'unreadable', reason: changing }) : ok(bytes);
    } catch (error) {
      return err(unreadable(error));
    } finally {
      closeSync(fd);
    }
  }

  /** Where the path of a file really leads. */
  #real(name: string, from: FilePlace, wanted: WantedFile): Found<string> {
    const fault = faultOfName(name);
    if (fault !== undefined) return err(fault);
    const named = resolve(from.folder, name);
    if (!isInside(named, from.bound)) return err({ kind: 'outside' });
    try {
      const real = realpathSync.native(named);
      if (!isInside(real, from.bound)) return err({ kind: 'outside' });
      if (!wanted.is(named))
        return err({ kind: wanted.fault, similar: similarPaths(name, from.folder, wanted, folders) });
      return wanted.is(real) ? ok(real) : err({ kind: wanted.fault, similar: [] });
    } catch (error) {
      // Whether there is something outside of the project is nobody's business.
      if (leadsOut(named, from.bound)) return err({ kind: 'outside' });
      if (!missingCodes.has(systemCode(error) ?? '')) return err(unreadable(error));
      const kind = wanted.is(named) ? 'missing' : wanted.fault;
      return err({ kind, similar: similarPaths(name, from.folder, wanted, folders) });
    }
  }

  /** The name that a file is reported under. */
  #shown(file: string): string {
    return withForwardSlashes(relative(this.#realFolder(this.#cwd), file));
  }

  /** The maps of the run, looked up only where a map names a file. */
  #index() {
    this.#inputs ??= {
      byPath: new Map(this.#all.map((input) => [input.path, input])),
      byFile: new Map(
        this.#all.flatMap((input) =>
          input.file === null
            ? []
            : [[join(this.#realFolder(dirname(input.file)), basename(input.file)), input]],
        ),
      ),
    };
    return this.#inputs;
  }

  #realFolder(folder: string): string {
    let real = this.#folders.get(folder);
    if (real === undefined) this.#folders.set(folder, (real = realPath(folder)));
    return real;
  }
}

const missingCodes = new Set(['ENOENT', 'ENOTDIR']);

/** An open file, to be closed by whoever opened it, as it was when it was opened. */
export interface OpenRegularFile {
  readonly fd: number;
  readonly stats: Stats;
}

/** Opens a file that was found before; only a regular one. */
export function openRegular(file: string): Found<OpenRegularFile> {
  let fd: number | undefined;
  try {
    const before = faultOfKind(statSync(file));
    if (before !== undefined) return err(before);
    // It may have been swapped since: then opening must neither wait for a writer nor follow a link.
    fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    const stats = fstatSync(fd);
    const fault = faultOfKind(stats);
    if (fault === undefined) return ok({ fd, stats });
    closeSync(fd);
    return err(fault);
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    return err(unreadable(error));
  }
}

function faultOfKind(stats: Stats): CompanionFault | undefined {
  if (stats.isFile()) return undefined;
  const what = stats.isDirectory() ? 'a folder' : stats.isFIFO() ? 'a pipe' : 'a device or a socket';
  return { kind: 'not-a-file', what };
}

function unreadable(error: unknown): CompanionFault {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return { kind: 'unreadable', reason: systemReason(code) };
}

/** True when a link on the way to a file that is not there leads out of the folder, or nowhere. */
function leadsOut(file: string, bound: string): boolean {
  for (let at = file; at !== bound && at !== dirname(at); at = dirname(at)) {
    if (lstatOf(at) === undefined) continue;
    try {
      return !isInside(realpathSync.native(at), bound);
    } catch (error) {
      return systemCode(error) === 'ENOENT';
    }
  }
  return false;
}

function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The disk, to look for what may have been meant; paths are shown with forward slashes. */
const folders: Folders = {
  basename,
  dirname,
  join,
  resolve,
  relative: (from, to) => withForwardSlashes(relative(from, to)),
  has: (path) => lstatOf(path) !== undefined,
  namesIn,
};
