import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { collision } from '../app/colliding.ts';
import type { MapInput } from '../core/ports.ts';
import type { Listed, OutputList } from './output-list.ts';

/** A project, as its outputs see it. */
export interface Project {
  /** See {@link projectId}. */
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
  /** The maps of this build. */
  readonly inputs: readonly MapInput[];
}

/** What is known of the outputs of a project: what its builds wrote, and what became of the maps they wrote it from. */
export class Outputs {
  readonly #entries: OutputList['entries'];
  readonly #project: Project;
  readonly #byPath: ReadonlyMap<string, MapInput>;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #there = new Map<string, boolean>();

  constructor({ entries }: OutputList, project: Project) {
    this.#entries = entries;
    this.#project = project;
    this.#byPath = new Map(project.inputs.map((input) => [input.path, input]));
    this.#targets = new Map(
      project.inputs.flatMap((input) => {
        const map = inList(input);
        return map === undefined ? [] : [[map, input.target]];
      }),
    );
  }

  /** See {@link projectId}. */
  get project(): string {
    return this.#project.id;
  }

  get paths(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The map that an output comes from, as the list has it. */
  mapOf(origin: string | undefined): string | undefined {
    const input = origin === undefined ? undefined : this.#byPath.get(origin);
    return input && inList(input);
  }

  /** True where a build of the project wrote an output of this path. */
  wrote(path: string): boolean {
    return this.#own(path).length > 0;
  }

  /**
   * Two maps that write one file are refused where they are built together; this is for those built one after the other.
   * @throws ToolFailure
   */
  refuseOfOther(path: string, origin: string | undefined): void {
    const own = this.mapOf(origin);
    for (const { map } of this.#own(path)) {
      if (own === undefined || map === undefined || map === own) continue;
      if (this.#targets.has(map) || !this.#isThere(map)) continue;
      throw collision({ path, origin: map }, { path, origin });
    }
  }

  /**
   * Maps that this build does not read and that others made outputs of, in all these formats: its outputs may link them.
   * @param endings what the names of outputs have after those of their maps: `.html`, `.rina.html`
   */
  others(endings: readonly string[]): { readonly map: string; readonly target: string }[] {
    const [first, ...rest] = endings;
    if (first === undefined) return [];
    return this.#all().flatMap(({ path, map }) => {
      if (map === undefined || this.#targets.has(map) || !path.endsWith(first)) return [];
      const target = path.slice(0, -first.length);
      const isWhole = rest.every((ending) => this.#own(target + ending).some((each) => each.map === map));
      return isWhole && this.#isThere(map) ? [{ map, target }] : [];
    });
  }

  /** True where a page that links maps would lose some: those that other builds made pages of, and that are still there. */
  linksMore(index: string): boolean {
    const own = this.#own(index);
    // A page that nobody knows may link anything.
    return own.length === 0 || this.#linked(suffixOf(index)).some((map) => !this.#targets.has(map));
  }

  /** The pages that link maps, not written themselves, of which a page that they link was. */
  outdated(
    written: readonly { readonly path: string; readonly unchanged: boolean }[],
    gone: readonly Listed[],
  ): string[] {
    const now = new Set([...written, ...gone].map(({ path }) => path));
    const news = new Set(written.filter(({ unchanged }) => !unchanged).map(({ path }) => path));
    return this.#all()
      .filter(({ path, index }) => index && !now.has(path))
      .map(({ path }) => path)
      .filter((path) => [...this.#targets.values()].some((target) => news.has(target + suffixOf(path))));
  }

  /**
   * The list after a build, and the outputs in it that nothing is made of any more. Those that are not there are taken
   * from the list.
   * @param written what the build writes
   */
  with(
    written: readonly Listed[],
    exists: (path: string) => boolean,
  ): { readonly entries: Listed[]; readonly gone: Listed[] } {
    const now = new Set(written.map(({ path }) => path));
    const kept = [...this.#entries.values()].flat().filter(({ path }) => !now.has(path));
    const mapsGone = new Set(kept.filter((entry) => this.#isGone(entry)));
    const pages = [...written, ...kept.filter((entry) => !mapsGone.has(entry))];
    const gone = kept.filter(
      (entry) => mapsGone.has(entry) || (entry.index && this.#isOwn(entry) && linkedIn(pages, entry) < 2),
    );
    const away = new Set(gone.filter(({ path }) => !exists(path)));
    return {
      entries: [...written, ...kept.filter((entry) => !away.has(entry))],
      gone: gone.filter((entry) => !away.has(entry)).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
  }

  #isGone(entry: Listed): boolean {
    const { map, path } = entry;
    if (map === undefined || !this.#isOwn(entry)) return false;
    const target = this.#targets.get(map);
    return target === undefined ? !this.#isThere(map) : !path.startsWith(`${target}.`);
  }

  #isOwn = ({ project }: Listed): boolean => project === this.#project.id;

  #own(path: string): Listed[] {
    return (this.#entries.get(path) ?? []).filter(this.#isOwn);
  }

  #all(): Listed[] {
    return [...this.#entries.values()].flat().filter(this.#isOwn);
  }

  /** The maps that have a page which ends like this. */
  #linked(suffix: string): string[] {
    return this.#all().flatMap(({ path, map }) =>
      map !== undefined && path.endsWith(suffix) && this.#isThere(map) ? [map] : [],
    );
  }

  #isThere(map: string): boolean {
    if (this.#targets.has(map)) return true;
    let there = this.#there.get(map);
    if (there === undefined) {
      there = isThere(join(this.#project.folder, map));
      this.#there.set(map, there);
    }
    return there;
  }
}

/** A map that is no file of the project is not looked for later. */
const inList = ({ file, inProject }: MapInput): string | undefined =>
  file === null || /^(?:\.\.(?:\/|$)|\/|[a-z]:)/i.test(inProject) ? undefined : inProject;

/** What the pages end in that a page of all maps links: `.html`, `.rina.html`. */
const suffixOf = (index: string): string => index.slice(index.indexOf('.'));

const linkedIn = (pages: readonly Listed[], { path: index, project }: Listed): number =>
  new Set(
    pages
      .filter(({ path, project: other }) => other === project && path.endsWith(suffixOf(index)))
      .map(({ map }) => map)
      .filter((map) => map !== undefined),
  ).size;

/** What may not be looked at is there. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
