import { Alias, YAMLMap, YAMLSeq, type Scalar } from 'yaml';
import type { DataPath, Diagnostic } from '../core/diagnostic.ts';
import type { SourceFile, Span } from '../core/source-file.ts';
import { isEmpty, type Converted } from './convert.ts';
import { endOf, startOf, type YamlNode } from './node-place.ts';
import type { YamlTree } from './yaml-tree.ts';

/** What a path leads to, as far as it leads. */
interface Place {
  /** The value as it is written there, or its nearest parent; `null` for a key that has not even a colon. */
  readonly node: YamlNode | null;
  /** The key that leads to `node`. */
  readonly key: YamlNode | undefined;
  /** The first alias on the way: it is the place of all that is inside it. */
  readonly inside: Alias | undefined;
  /** False when `node` is only a parent of what was asked for. */
  readonly found: boolean;
}

/** A {@link YamlTree} that keeps the nodes, and looks a place up only when it is asked for. */
export class NodeTree implements YamlTree {
  readonly source: SourceFile;
  readonly data: unknown;
  readonly keysAlone: readonly DataPath[];
  readonly notes: readonly Diagnostic[];
  readonly #root: YamlNode;
  readonly #targets: Converted['targets'];

  constructor(source: SourceFile, root: YamlNode, converted: Converted) {
    this.source = source;
    this.data = converted.data;
    this.keysAlone = converted.keysAlone;
    this.notes = converted.notes;
    this.#root = root;
    this.#targets = converted.targets;
  }

  spanOfValue(path: DataPath): Span {
    const { node, key, inside } = this.#find(path);
    return this.#span(inside ?? node, key);
  }

  spanOfKey(path: DataPath): Span {
    const { node, key, inside, found } = this.#find(path);
    return this.#span(inside ?? (found && key !== undefined ? key : node), key);
  }

  has(path: DataPath): boolean {
    return this.#find(path).found;
  }

  isList(path: DataPath): boolean {
    const { node, found } = this.#find(path);
    return found && node !== null && this.#resolve(node) instanceof YAMLSeq;
  }

  typed(path: DataPath): string {
    const { node, key, found } = this.#find(path);
    if (!found) return '';
    const { start, end } = this.#span(node && this.#resolve(node), key);
    return this.source.text.slice(start, end);
  }

  #find(path: DataPath): Place {
    let node: YamlNode | null = this.#root;
    let key: YamlNode | undefined;
    let inside: Alias | undefined;
    for (const step of path) {
      const next: Entry | undefined = node === null ? undefined : enter(this.#resolve(node), step);
      if (next === undefined) return { node, key, inside, found: false };
      if (node instanceof Alias) inside ??= node;
      ({ key, node } = next);
    }
    return { node, key, inside, found: true };
  }

  #resolve(node: YamlNode): YamlNode {
    return node instanceof Alias ? (this.#targets.get(node) ?? node) : node;
  }

  #span(node: YamlNode | null, key: YamlNode | undefined): Span {
    if (node === null) {
      const at = key === undefined ? 0 : endOf(key);
      return { start: at, end: at };
    }
    if (isEmpty(node)) {
      let at = startOf(node);
      // Right behind the colon or dash.
      while (' \t'.includes(this.source.text[at - 1] ?? '-')) at--;
      return { start: at, end: at };
    }
    const start = startOf(node);
    const end = endOf(node);
    // A block text includes its last line ends.
    const trimmed = this.source.text.slice(start, end).trimEnd().length;
    return { start, end: start + trimmed };
  }
}

interface Entry {
  readonly key: YamlNode | undefined;
  readonly node: YamlNode | null;
}

/** The entry of a map or a list; `undefined` where there is none. */
function enter(node: YamlNode, step: string | number): Entry | undefined {
  if (node instanceof YAMLMap) {
    const name = String(step);
    const pair = node.items.find((each) => (each.key as Scalar).value === name);
    return pair && { key: pair.key as YamlNode, node: pair.value as YamlNode | null };
  }
  if (node instanceof YAMLSeq) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { key: undefined, node: item as YamlNode };
  }
  return undefined;
}
