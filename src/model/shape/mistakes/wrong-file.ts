import type * as z from 'zod/mini';
import type { DataPath, Place } from '../../../core/diagnostic.ts';
import type { Gaps } from '../../../parse/gaps.ts';
import type { YamlTree } from '../../../parse/yaml-tree.ts';
import { Names } from '../../named.ts';
import type { RootKind } from '../../walk/nodes.ts';
import { Walk } from '../../walk/walk.ts';
import { meantBy, standsInside, type OtherWords } from '../other-words.ts';
import { couldBe, keysAt, keyWordsAt, schemasAt } from '../schema-walk.ts';
import { isObject } from '../value-kind.ts';
import { joined } from './issue.ts';

/** A file that does not fit its schema: what stands where in it, and what may stand there. */
export class WrongFile {
  readonly schema: z.ZodMiniType;
  readonly tree: YamlTree;
  /** Those of a map or a library. */
  readonly names: Names | undefined;
  /** The places of what is told already, {@link joined}. */
  readonly told = new Set<string>();
  readonly #gaps: Gaps;
  readonly #keys = new Map<string, readonly string[]>();
  readonly #words = new Map<string, OtherWords>();

  /** @param gaps where not all of the tree could be read */
  constructor(schema: z.ZodMiniType, tree: YamlTree, kind: RootKind | undefined, gaps: Gaps) {
    this.schema = schema;
    this.tree = tree;
    this.#gaps = gaps;
    this.names = kind && new Names(new Walk(kind, tree.data as never));
  }

  /**
   * The keys that an object at a path may have. Every entry of a list knows the same, and a wrong file may ask for them
   * thousands of times.
   */
  keysAt(path: DataPath): readonly string[] {
    const place = anyEntry(path);
    const found = this.#keys.get(place) ?? keysAt(this.schema, path);
    this.#keys.set(place, found);
    return found;
  }

  /** Those of them that go by another word. */
  keysCalled(path: DataPath, word: string): readonly string[] {
    const place = anyEntry(path);
    const words = this.#words.get(place) ?? keyWordsAt(this.schema, path);
    this.#words.set(place, words);
    return meantBy(word, words);
  }

  /** True for a word that stands in a record of facts at a path, under a name of its own. */
  standsInside(path: DataPath, word: string): boolean {
    return schemasAt(this.schema, path).some((each) => standsInside(word, each));
  }

  /** True where a value is at least of the kind that may stand at a path. */
  couldBe(path: DataPath, value: unknown): boolean {
    return couldBe(this.schema, path, value);
  }

  /** The value at a path; `undefined` where there is none. */
  value(path: DataPath): unknown {
    return path.reduce<unknown>(
      (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      this.tree.data,
    );
  }

  /** The value at a path; where a plain text stands for an object, that text. */
  typedFor(path: DataPath): unknown {
    return this.value(path) ?? this.value(path.slice(0, -1));
  }

  /** True when the key is there, be it with nothing after its colon. */
  isWritten(path: DataPath): boolean {
    const last = path.at(-1);
    if (last === undefined) return true;
    const parent = this.value(path.slice(0, -1));
    return isObject(parent) && Object.hasOwn(parent, last);
  }

  /** True where a mistake may only follow from what could not be read: the value, or the one that it is missing in. */
  isInDoubt(path: DataPath): boolean {
    return this.#gaps.isAt(path) || (!this.isWritten(path) && this.#gaps.isAt(path.slice(0, -1)));
  }

  /** The same of a key that its schema does not know; those before what could not be read are certain. */
  isKeyInDoubt(path: DataPath, key: string): boolean {
    const own = [...path, key];
    return this.#gaps.isAt(own) || this.tree.spanOfKey(own).start >= this.#gaps.from(path);
  }

  /** True where what stands at a path, or anything in it, is in doubt. */
  holdsDoubt(path: DataPath): boolean {
    return this.#gaps.isIn(path);
  }

  at(path: DataPath): Place {
    return { source: this.tree.source, span: this.tree.spanOfValue(path), path };
  }

  atKey(path: DataPath): Place {
    return { source: this.tree.source, span: this.tree.spanOfKey(path), path };
  }

  /** A place cut at its first line end: what lacks a key may be many lines long. */
  firstLine(place: Place): Place {
    const { start, end } = place.span;
    const lineEnd = place.source.text.indexOf('\n', start);
    return { ...place, span: { start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) } };
  }
}

/** The same for all entries of a list. */
const anyEntry = (path: DataPath): string =>
  joined(path.map((each) => (typeof each === 'number' ? 0 : each)));
