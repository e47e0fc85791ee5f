import { lstatSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Artifact, MapInput } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { holds, TargetCheck } from './check-targets.ts';
import { FolderLock } from './folder-lock.ts';
import { withForwardSlashes } from './inside.ts';
import {
  hashOf,
  LIST_NAME,
  listText,
  projectId,
  readList,
  type Listed,
  type OutputList,
} from './output-list.ts';
import { Outputs } from './outputs-of-project.ts';
import { namedPaths } from './named-paths.ts';
import { realPath } from './real-path.ts';
import { removeOutputs } from './remove-outputs.ts';
import { Spool, type Spooled } from './spool.ts';
import { isLeftover, Stage } from './stage.ts';

export interface OutputFolderOptions {
  /** Absolute. Made when it is not there. */
  readonly folder: string;
  /** The project folder, absolute. */
  readonly project: string;
  /** The maps of the build; no output ever lands on one. */
  readonly inputs: readonly MapInput[];
  /** True where these are all maps of the project. */
  readonly whole: boolean;
  /** Stops a commit; until the first file is put in place everything is taken back. */
  readonly signal: AbortSignal;
  /** The folder must really lie in the project. */
  readonly sandbox?: boolean;
  /** Files that no build of the project wrote may be replaced. */
  readonly force?: boolean;
  /** Outputs of maps that are no longer there are removed. */
  readonly clean?: boolean;
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

/** What a build did to its output folder. All paths are relative to it, with forward slashes, and sorted. */
export interface Committed {
  readonly written: readonly WrittenFile[];
  /** Replaced, though no build of the project had written them. */
  readonly adopted: readonly string[];
  /** Pages that link maps, now out of date: this build knows only some of the maps that they link. */
  readonly left: readonly string[];
  /** Outputs of maps that are no longer there, or whose outputs go elsewhere now; they stay. */
  readonly gone: readonly string[];
  /** Like {@link gone}, and removed. */
  readonly removed: readonly string[];
  /** Like {@link gone}, and to be removed, but somebody changed them since they were written. */
  readonly changed: readonly string[];
  /** Lines of the list of outputs, 1-based, that could not be understood. */
  readonly unreadable: readonly number[];
}

interface Entry {
  readonly path: string;
  readonly origin: string | undefined;
  readonly index: boolean;
  readonly body: Spooled;
}

/** So many files are handled before the event loop gets its turn, in which Ctrl-C is heard. */
const FILES_A_TURN = 64;

const nothing: Committed = {
  written: [],
  adopted: [],
  left: [],
  gone: [],
  removed: [],
  changed: [],
  unreadable: [],
};

/**
 * The only place that writes outputs, all of them or none. Outputs are added one by one and wait; `commit()` first
 * checks every target, then writes each file beside its target, and only then puts them in place, one rename each.
 *
 * A list in the folder tells what builds wrote there, and from which maps. It is put in place before the outputs: one
 * that a killed build did not come to is then listed and may be written, while one that nobody lists may not.
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
   * @param origin the map that it comes from, as the input has it, for messages too
   * @param index true for the page that links the maps of the build
   * @throws ToolFailure when the outputs no longer fit in memory and the temp folder cannot be written
   */
  add(artifact: Pick<Artifact, 'path' | 'body'>, origin?: string, index = false): void {
    if (!this.#entries) throw new Error('This output folder is already written or discarded.');
    this.#entries.push({ path: artifact.path, origin, index, body: this.#spool.put(artifact.body) });
  }

  /**
   * Maps that are not of this build, but have outputs in the folder that those of the build may link, as in a build of
   * all maps. None where the build is of all maps.
   * @param endings see {@link Outputs}.others
   * @returns where their outputs are, by their real paths
   * @throws ToolFailure when the list of outputs cannot be read
   */
  others(endings: readonly string[]): ReadonlyMap<string, string> {
    const { folder, project, whole } = this.#options;
    if (whole) return new Map();
    const others = this.#outputs(readList(folder)).others(endings);
    return new Map(others.map(({ map, target }) => [join(realPath(project), map), target]));
  }

  #outputs(list: OutputList): Outputs {
    const { folder, project, inputs } = this.#options;
    return new Outputs(list, { id: projectId(wayTo(project, folder)), folder: project, inputs });
  }

  /** Drops everything that was added. May be called at any time, also after `commit()`. */
  discard(): void {
    this.#entries = undefined;
    this.#spool.close();
  }

  /**
   * Writes what was added. Waits for another build that writes into the folder.
   * @throws ToolFailure when a target is refused or the disk fails; the reason of the signal when it is aborted. In
   * both cases everything is as it was before, unless the failure came while files were being put in place: the
   * message then says so.
   */
  async commit(): Promise<Committed> {
    const entries = this.#entries;
    if (!entries) throw new Error('This output folder is already written or discarded.');
    this.#entries = undefined;
    const { folder, project, inputs, signal, sandbox = false, clean = false } = this.#options;
    const stage = new Stage();
    let lock: FolderLock | undefined;
    try {
      if (entries.length === 0 && lstatSync(folder, { throwIfNoEntry: false }) === undefined) return nothing;
      const files = inputs.flatMap(({ file }) => file ?? []);
      const targets = new TargetCheck(folder, files, sandbox ? project : undefined);
      if (entries.length > 0 || clean)
        lock = await FolderLock.take(folder, () => stage.makeAgain(folder), signal);
      return await this.#write(entries, targets, stage, lock);
    } catch (error) {
      lock?.release();
      stage.takeBack();
      throw error;
    } finally {
      lock?.release();
      this.#spool.close();
    }
  }

  async #write(
    added: readonly Entry[],
    targets: TargetCheck,
    stage: Stage,
    lock: FolderLock | undefined,
  ): Promise<Committed> {
    const { folder, whole, force = false, clean = false } = this.#options;
    const { text: before, ...list } = readList(folder);
    const outputs = this.#outputs(list);
    const leaves = ({ index, path }: Entry): boolean =>
      index && !whole && lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined
        ? outputs.linksMore(path)
        : false;
    const entries = added.filter((entry) => !leaves(entry));

    const written: WrittenFile[] = [];
    const changedEntries: Entry[] = [];
    const foreign: string[] = [];
    const listed: Listed[] = [];
    await this.#each(entries, lock, (entry) => {
      const { path, origin, index } = entry;
      const existing = targets.check(entry);
      const body = this.#spool.get(entry.body);
      const unchanged = existing?.size === body.length && !existing.isLink && holds(existing.file, body);
      if (!unchanged) {
        if (existing !== null && !outputs.wrote(path)) foreign.push(path);
        outputs.refuseOfOther(path, origin);
        changedEntries.push(entry);
      }
      const map = outputs.mapOf(origin);
      listed.push({
        path,
        hash: hashOf(body),
        project: outputs.project,
        ...(map === undefined ? {} : { map }),
        ...(index ? { index } : {}),
      });
      written.push({ path, bytes: body.length, unchanged });
    });
    if (foreign.length > 0 && !force) throw notOurs(foreign.toSorted(), folder);

    if (lock !== undefined) clearLeftovers(targets, [...outputs.paths, ...entries.map(({ path }) => path)]);
    const after = outputs.with(listed, (path) => targets.fileOf(path) !== undefined);
    const file = join(folder, LIST_NAME);
    const isNews = lock !== undefined && (after.entries.length > 0 || before !== undefined);
    const text = listText(after.entries);
    if (isNews && text !== before) stage.write(file, Buffer.from(text));
    await this.#each(changedEntries, lock, (entry) =>
      stage.write(join(folder, entry.path), this.#spool.get(entry.body)),
    );
    lock?.confirm();
    await stage.putInPlace(isNews && text !== before ? () => putBack(file, before) : undefined);

    const cleaned = clean ? removeOutputs(after.gone, targets, folder) : { removed: [], changed: [] };
    if (cleaned.removed.length > 0) {
      const without = new Set(cleaned.removed);
      const last = new Stage();
      last.write(file, Buffer.from(listText(after.entries.filter(({ path }) => !without.has(path)))));
      await last.putInPlace();
    }
    return {
      written: written.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      adopted: foreign.toSorted(),
      left: outputs.outdated(written, after.gone).toSorted(),
      gone: clean ? [] : after.gone.map(({ path }) => path),
      ...cleaned,
      unreadable: list.unreadable,
    };
  }

  async #each(
    entries: readonly Entry[],
    lock: FolderLock | undefined,
    action: (entry: Entry) => void,
  ): Promise<void> {
    for (const [index, entry] of entries.entries()) {
      if (index % FILES_A_TURN === 0) {
        await nextTurn();
        this.#options.signal.throwIfAborted();
        lock?.keep();
      }
      action(entry);
    }
    this.#options.signal.throwIfAborted();
  }
}

/** From the output folder to the project. */
const wayTo = (project: string, folder: string): string =>
  withForwardSlashes(relative(realPath(folder), realPath(project)));

const notOurs = (paths: readonly string[], folder: string): ToolFailure =>
  new ToolFailure(
    `No build of this project wrote ${paths.length === 1 ? 'this file' : `these ${paths.length} files`} in ${printable(folder)}, so ${paths.length === 1 ? 'it is' : 'they are'} not replaced: ${namedPaths(paths)}.`,
    'Choose another folder with --out. If they may be replaced (outputs of an older journeymap, say), build once with --force.',
  );

function putBack(file: string, before: string | undefined): void {
  if (before === undefined) unlinkSync(file);
  else writeFileSync(file, before);
}

/** Removes what killed builds left. Whoever holds the folder is alone in it, so none of it is in use. */
function clearLeftovers(targets: TargetCheck, paths: readonly string[]): void {
  const folders = new Set(['.']);
  for (const path of paths)
    for (let parent = dirname(path); !folders.has(parent); parent = dirname(parent)) folders.add(parent);
  for (const below of folders) {
    const real = targets.folderOf(below);
    if (real === undefined) continue;
    for (const name of readdirSync(real)) if (isLeftover(name)) rmSync(join(real, name), { force: true });
  }
}
