import { posix } from 'node:path';
import type { CompanionFault, Companions, DataPlace, FilePlace, MapInput } from '../../core/ports.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { csv, faultOfName, similarPaths, yaml, type Folders, type WantedFile } from './named-path.ts';

type Found<Value> = Result<Value, CompanionFault>;

/**
 * The files that maps name, held in memory: path → bytes, relative to a root that no path leads out of. Nothing else is
 * ever opened. Absolute paths begin with the root, `/`.
 */
export class MemoryFiles implements Companions {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #targets: ReadonlyMap<string, string>;
  #folders: Folders | undefined;

  /**
   * @param files by normal paths: `maps/coffee.journey.yaml`
   * @param inputs the maps of the run
   */
  constructor(files: ReadonlyMap<string, Uint8Array>, inputs: readonly MapInput[]) {
    this.#files = files;
    this.#targets = new Map(inputs.map(({ path, target }) => [path, target]));
  }

  placeOf(path: string): FilePlace {
    const file = `/${path}`;
    const target = this.#targets.get(path);
    return { path, file, folder: posix.dirname(file), bound: '/', target };
  }

  find(name: string, from: FilePlace): Found<FilePlace> {
    const path = this.#path(name, from, yaml);
    return path.ok ? ok(this.placeOf(path.value)) : path;
  }

  findData(name: string, from: FilePlace): Found<DataPlace> {
    const path = this.#path(name, from, csv);
    return path.ok ? ok({ path: path.value, file: `/${path.value}` }) : path;
  }

  read({ path }: FilePlace, limit: number): Found<Uint8Array> {
    const bytes = this.bytes(path);
    return bytes === undefined ? err({ kind: 'missing', similar: [] }) : ok(bytes.subarray(0, limit + 1));
  }

  /** The bytes of the file with that normal path. */
  bytes(path: string): Uint8Array | undefined {
    return this.#files.get(path);
  }

  #path(name: string, { folder }: FilePlace, wanted: WantedFile): Found<string> {
    const fault = faultOfName(name);
    if (fault !== undefined) return err(fault);
    if (/^\.\.(?:\/|$)/.test(posix.join(folder.slice(1), name))) return err({ kind: 'outside' });
    const path = posix.resolve(folder, name).slice(1);
    if (this.#files.has(path) && wanted.is(path)) return ok(path);
    const folders = this.#lookable();
    if (wanted.is(path) && folders.has(`/${path}`)) return err({ kind: 'not-a-file', what: 'a folder' });
    const kind = wanted.is(path) ? 'missing' : wanted.fault;
    return err({ kind, similar: similarPaths(name, folder, wanted, folders) });
  }

  /** Made only where a path leads nowhere. */
  #lookable(): Folders {
    if (this.#folders !== undefined) return this.#folders;
    const names = new Map<string, Set<string>>();
    for (const path of this.#files.keys()) {
      for (let at = `/${path}`; at !== '/'; at = posix.dirname(at)) {
        const folder = posix.dirname(at);
        names.set(folder, (names.get(folder) ?? new Set()).add(posix.basename(at)));
      }
    }
    const namesIn = (folder: string): string[] => [...(names.get(folder) ?? [])].toSorted();
    const has = (path: string): boolean => path === '/' || names.has(path) || this.#files.has(path.slice(1));
    return (this.#folders = { ...posix, has, namesIn });
  }
}
