import type { DataPath, Place } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import { placeOfKey, placeOfValue } from './place.ts';
import { isObject } from '../shape/value-kind.ts';
import type { FieldPlan } from './plan.ts';
import type { NodeKind, Nodes } from './nodes.ts';

/** What has places, or none where it is walked without its file. */
interface Written {
  /** @throws Error where the file is not there */
  readonly tree: YamlTree;
}

/** An object of a file: what it is, and where it stands. */
export class Walked<Kind extends NodeKind = NodeKind> {
  readonly kind: Kind;
  readonly node: Nodes[Kind];
  /** Its id; `undefined` where it has none. */
  readonly id: string | undefined;
  /** What it stands in; `undefined` for the whole file. A stage that is a step stands in itself. */
  readonly parent: Walked | undefined;
  /** As it is written in the file: perhaps a lone text; `undefined` where a library describes it. */
  readonly written: unknown;
  readonly #file: Written;
  readonly #key: string | undefined;
  readonly #index: string | number | undefined;

  /**
   * @param key the key of the parent that leads to it; `undefined` for the whole file, and a stage that is a step
   * @param index its place in a list, as it is written, or its id in a record; `undefined` where it stands alone
   */
  constructor(
    file: Written,
    kind: Kind,
    node: Nodes[Kind],
    id: string | undefined,
    parent: Walked | undefined,
    written: unknown,
    key?: string,
    index?: string | number,
  ) {
    this.#file = file;
    this.kind = kind;
    this.node = node;
    this.id = id;
    this.parent = parent;
    this.written = written;
    this.#key = key;
    this.#index = index;
  }

  /** The file that it is written in. */
  get tree(): YamlTree {
    return this.#file.tree;
  }

  /** True for what this file describes, and no library. */
  get isOwn(): boolean {
    return this.written !== undefined;
  }

  /** The same object as what it stands for. */
  as<Other extends NodeKind>(kind: Other): Walked<Other> {
    const node = this.node as unknown as Nodes[Other];
    return new Walked<Other>(this.#file, kind, node, undefined, this as unknown as Walked, this.written);
  }

  /** An object in it. */
  child<Inner extends NodeKind>(
    kind: Inner,
    node: unknown,
    id: string | undefined,
    written: unknown,
    key: string,
    index: string | number | undefined,
  ): Walked<Inner> {
    const parent = this as unknown as Walked;
    return new Walked<Inner>(this.#file, kind, node as Nodes[Inner], id, parent, written, key, index);
  }

  /** True for a stage as the step that it is. */
  get isStandIn(): boolean {
    return this.#key === undefined && this.parent !== undefined;
  }

  /** The path to it as it is written. */
  get path(): DataPath {
    if (this.parent === undefined) return [];
    const { path } = this.parent;
    if (this.#key === undefined) return path;
    return this.#index === undefined ? [...path, this.#key] : [...path, this.#key, this.#index];
  }

  /** The path to what a key of it holds, as it is written; to an entry of the list there, be it without a list. */
  pathOf(key: string, index?: number): DataPath {
    const { written } = this;
    // A lone text is all that there is.
    if (written !== undefined && !isObject(written)) return this.path;
    const value = written?.[key];
    const isAlone = index === undefined || (value !== undefined && !Array.isArray(value));
    return isAlone ? [...this.path, key] : [...this.path, key, index];
  }

  /** Where it stands; where what a key of it holds stands, or an entry of the list there. */
  place(key?: string, index?: number): Place {
    return placeOfValue(this.tree, key === undefined ? this.path : this.pathOf(key, index));
  }

  /** Where the key or the id that leads to it stands; where a key of it stands. */
  placeOfKey(key?: string): Place {
    return placeOfKey(this.tree, key === undefined ? this.path : this.pathOf(key));
  }

  /** True where a key is written in it, be it with nothing behind its colon. */
  has(key: string): boolean {
    return isObject(this.written) && Object.hasOwn(this.written, key);
  }

  /** The nearest of a kind that it stands in, itself included. */
  within<Outer extends NodeKind>(kind: Outer): Walked<Outer> | undefined {
    let outer: Walked | undefined = this as unknown as Walked;
    while (outer !== undefined && outer.kind !== kind) outer = outer.parent;
    return outer as Walked<Outer> | undefined;
  }
}

/** An id that leads to something else. */
export class Reference {
  readonly holder: Walked;
  readonly id: string;
  readonly #field: FieldPlan;
  readonly #index: number | undefined;

  /** @param index its place in the list of ids, as it was read; `undefined` where there can be no list */
  constructor(holder: Walked, field: FieldPlan, id: string, index: number | undefined) {
    this.holder = holder;
    this.id = id;
    this.#field = field;
    this.#index = index;
  }

  /** The key that it stands under. */
  get key(): string {
    return this.#field.key;
  }

  /** What it can lead to, the first kind before the others. */
  get kinds() {
    return this.#field.refersTo!;
  }

  get path(): DataPath {
    return this.holder.pathOf(this.key, this.#index);
  }

  get place(): Place {
    return placeOfValue(this.holder.tree, this.path);
  }
}
