import type { DataPath } from '../core/diagnostic.ts';
import type { SourceFile, Span } from '../core/source-file.ts';
import { parseWhole } from './parse-whole.ts';
import type { Plain } from './plain/read-plain.ts';
import type { YamlTree } from './yaml-tree.ts';

/** A {@link YamlTree} whose places are found when the first is asked for: nearly no file that is fine needs one. */
export class PlainTree implements YamlTree {
  readonly source: SourceFile;
  readonly data: unknown;
  /** What is written plainly has none of either. */
  readonly keysAlone = [];
  readonly notes = [];
  readonly #numbersAreTyped: boolean;
  #whole: YamlTree | undefined;

  constructor(source: SourceFile, { data, numbersAreTyped }: Plain) {
    this.source = source;
    this.data = data;
    this.#numbersAreTyped = numbersAreTyped;
  }

  spanOfValue(path: DataPath): Span {
    return this.#places().spanOfValue(path);
  }

  spanOfKey(path: DataPath): Span {
    return this.#places().spanOfKey(path);
  }

  has(path: DataPath): boolean {
    return this.#at(path) !== nothing;
  }

  isList(path: DataPath): boolean {
    return Array.isArray(this.#at(path));
  }

  typed(path: DataPath): string {
    const value = this.#at(path);
    if (value === nothing) return '';
    return typeof value === 'number' && this.#numbersAreTyped ? String(value) : this.#places().typed(path);
  }

  /** The value at a path, or {@link nothing}. */
  #at(path: DataPath): unknown {
    let value = this.data;
    for (const step of path) {
      if (typeof value !== 'object' || value === null) return nothing;
      const key = Array.isArray(value) ? Number(step) : String(step);
      if (!Object.hasOwn(value, key)) return nothing;
      value = (value as Record<string | number, unknown>)[key];
    }
    return value;
  }

  #places(): YamlTree {
    if (this.#whole === undefined) {
      const whole = parseWhole(this.source);
      if (!whole.ok) throw new Error(`${this.source.path} was read as plain YAML and is none`);
      this.#whole = whole.value;
    }
    return this.#whole;
  }
}

const nothing = Symbol('nothing');
