import { similarWords } from '../core/similar.ts';
import { inWords, type IdKind } from './shape/id-kinds.ts';
import { keyOfId } from './walk/plan.ts';
import type { Walk } from './walk/walk.ts';
import type { Walked } from './walk/walked.ts';

/*
 * What is meant where a name stands and an id is wanted. Asked only when a file is wrong, and so of data whose shape
 * may be wrong as well.
 */

/** What an id leads to. */
export interface Named {
  /** In the words of messages: `pain point`. */
  readonly what: string;
  readonly name: string;
  /** `undefined` where it has none yet. */
  readonly id: string | undefined;
  /** An id that it could be given: `pay-the-bill`; `undefined` where its name has no letter for one. */
  readonly newId: string | undefined;
}

/** A text as an id: `pay-the-bill`; `undefined` where too little of it is in Latin letters. */
export function idFrom(text: string): string | undefined {
  const id = folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(id) ? id : undefined;
}

/** Comparing with similar names costs time for each of them; a map that people read has fewer. */
const mostCompared = 500;

interface Known {
  readonly all: readonly Named[];
  readonly byTyped: ReadonlyMap<string, readonly Named[]>;
}

/** The names and ids of a file. */
export class Names {
  readonly #walk: Walk;
  readonly #known = new Map<IdKind, Known>();

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  /** True for an id that leads to something of one of these kinds in the file. */
  has(kinds: readonly [IdKind, ...IdKind[]], id: string): boolean {
    return this.#walk.find({ kinds, id }) !== undefined;
  }

  /**
   * Those that a text could mean: by its name or its id, and by a similar one only where none is the same.
   * @param kinds what may be meant, the first of them above all
   */
  like(kinds: readonly [IdKind, ...IdKind[]], found: string): readonly Named[] {
    const { all, byTyped } = this.#of(kinds);
    const typed = comparable(found);
    const same = typed === '' ? [] : (byTyped.get(typed) ?? []);
    if (typed === '' || same.length > 0 || all.length > mostCompared) return same;
    return similarWords(
      found,
      all.map(({ name }) => name),
    ).flatMap((name) => all.find((each) => each.name === name) ?? []);
  }

  #of(kinds: readonly [IdKind, ...IdKind[]]): Known {
    const before = this.#known.get(kinds[0]);
    if (before !== undefined) return before;
    const all = this.#walk.all.flatMap((each) => namedIn(each, kinds));
    const byTyped = new Map<string, Named[]>();
    for (const named of all) {
      for (const typed of new Set([comparable(named.name), comparable(named.id ?? '')])) {
        const same = byTyped.get(typed);
        if (same === undefined) byTyped.set(typed, [named]);
        else same.push(named);
      }
    }
    const known = { all, byTyped };
    this.#known.set(kinds[0], known);
    return known;
  }
}

/** What something is called, if it is of one of these kinds; nothing where it has neither a name nor an id. */
function namedIn({ kind, id, node, isStandIn }: Walked, kinds: readonly string[]): Named[] {
  if (!kinds.includes(kind) || isStandIn) return [];
  const name = nameOf(node);
  if (name === undefined && id === undefined) return [];
  // What stands under an id has one.
  const newId = keyOfId(kind) === undefined ? undefined : idFrom(name ?? '');
  return [{ what: inWords(kind), id, name: name ?? id ?? '', newId }];
}

/** The name of a part in its short or its long form; the first action stands for a step without a name. */
const nameOf = (data: unknown): string | undefined =>
  textOf(data) ??
  textOf(field(data, 'name')) ??
  textOf(field(data, 'title')) ??
  textOf(field(data, 'text')) ??
  textOf([field(data, 'actions')].flat()[0]);

const textOf = (data: unknown): string | undefined => (typeof data === 'string' ? data : undefined);

const field = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** Without capitals and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const comparable = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
