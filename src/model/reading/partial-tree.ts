import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { SourceFile, Span } from '../../core/source-file.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { TolerantRead } from './read-tolerant.ts';

/** A tree without what does not fit. Its paths count what is left; its places are those of the file. */
export class PartialTree implements YamlTree {
  readonly source: SourceFile;
  readonly data: unknown;
  readonly #whole: YamlTree;
  /** Path of a list in the file → the places there of the entries that are left. */
  readonly #kept: ReadonlyMap<string, readonly number[]>;

  constructor(whole: YamlTree, { written, kept }: TolerantRead) {
    this.source = whole.source;
    this.data = written;
    this.#whole = whole;
    this.#kept = new Map(kept.map(({ path, indexes }) => [path.join('\0'), indexes]));
  }

  get notes(): readonly Diagnostic[] {
    return this.#whole.notes;
  }

  get keysAlone(): readonly DataPath[] {
    return this.#whole.keysAlone;
  }

  pathInFile(path: DataPath): DataPath {
    const found: (string | number)[] = [];
    for (const step of path) {
      const indexes = typeof step === 'number' ? this.#kept.get(found.join('\0')) : undefined;
      found.push(indexes?.[step as number] ?? step);
    }
    return found;
  }

  spanOfValue(path: DataPath): Span {
    return this.#whole.spanOfValue(this.pathInFile(path));
  }

  spanOfKey(path: DataPath): Span {
    return this.#whole.spanOfKey(this.pathInFile(path));
  }

  has(path: DataPath): boolean {
    return this.#whole.has(this.pathInFile(path));
  }

  isList(path: DataPath): boolean {
    return this.#whole.isList(this.pathInFile(path));
  }

  typed(path: DataPath): string {
    return this.#whole.typed(this.pathInFile(path));
  }
}
