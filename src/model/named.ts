import type { DataPath } from '../core/diagnostic.ts';
import { similarWords } from '../core/similar.ts';

/*
 * What is meant where a name stands and an id is wanted. Asked only when a file is wrong, and so of data whose shape
 * may be wrong as well.
 */

/** What an id can lead to. */
export type Kind = 'persona' | 'channel' | 'step' | 'stage' | 'kpi' | 'evidence' | 'pain point';

/** What an id leads to. */
export interface Named {
  readonly what: Kind;
  readonly name: string;
  /** `undefined` where it has none yet. */
  readonly id: string | undefined;
  /** An id that it could be given: `pay-the-bill`; `undefined` where its name has no letter for one. */
  readonly newId: string | undefined;
}

const kindUnder: ReadonlyMap<unknown, Kind> = new Map(
  Object.entries({
    personas: 'persona',
    persona: 'persona',
    channel: 'channel',
    next: 'step',
    to: 'step',
    step: 'step',
    stage: 'stage',
    kpi: 'kpi',
    kpis: 'kpi',
    evidence: 'evidence',
    addresses: 'pain point',
  }),
);

/** What the id at a path leads to; `undefined` where it is an id of its own. */
export const kindAt = (path: DataPath): Kind | undefined =>
  kindUnder.get(path.findLast((key) => typeof key === 'string'));

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
  readonly #data: unknown;
  readonly #known = new Map<Kind, Known>();

  constructor(data: unknown) {
    this.#data = data;
  }

  /** Those that a text could mean: by its name or its id, and by a similar one only where none is the same. */
  like(kind: Kind, found: string): readonly Named[] {
    const { all, byTyped } = this.#of(kind);
    const typed = comparable(found);
    const same = typed === '' ? [] : (byTyped.get(typed) ?? []);
    if (typed === '' || same.length > 0 || all.length > mostCompared) return same;
    return similarWords(
      found,
      all.map(({ name }) => name),
    ).flatMap((name) => all.find((each) => each.name === name) ?? []);
  }

  #of(kind: Kind): Known {
    const before = this.#known.get(kind);
    if (before !== undefined) return before;
    const all = [...named(kind, this.#data)];
    const byTyped = new Map<string, Named[]>();
    for (const named of all) {
      for (const typed of new Set([comparable(named.name), comparable(named.id ?? '')])) {
        const same = byTyped.get(typed);
        if (same === undefined) byTyped.set(typed, [named]);
        else same.push(named);
      }
    }
    const known = { all, byTyped };
    this.#known.set(kind, known);
    return known;
  }
}

function named(kind: Kind, data: unknown): Iterable<Named> {
  if (kind === 'step') return steps(data);
  if (kind === 'stage') return listed(field(data, 'stages')).flatMap((stage) => [...placed('stage', stage)]);
  return kind === 'pain point' ? painPoints(data) : entries(data, kind);
}

/** Where entries of a kind are described. */
const keyOf = { persona: 'personas', channel: 'channels', kpi: 'kpis', evidence: 'evidence' } as const;

function* entries(data: unknown, what: keyof typeof keyOf): Generator<Named> {
  for (const [id, entry] of Object.entries(field(data, keyOf[what]) ?? {})) {
    yield { what, id, name: nameOf(entry) ?? id, newId: undefined };
  }
}

function* steps(data: unknown): Generator<Named> {
  for (const stage of listed(field(data, 'stages'))) {
    yield* placed('stage', stage);
    for (const step of listed(field(stage, 'steps'))) yield* placed('step', step);
  }
}

function* painPoints(data: unknown): Generator<Named> {
  for (const stage of listed(field(data, 'stages'))) {
    for (const step of [stage, ...listed(field(stage, 'steps'))]) {
      for (const pain of [field(step, 'pain_points')].flat()) yield* placed('pain point', pain);
    }
  }
}

function* placed(what: 'step' | 'stage' | 'pain point', data: unknown): Generator<Named> {
  const name = nameOf(data);
  const id = textOf(field(data, 'id'));
  if (name !== undefined || id !== undefined) {
    yield { what, id, name: name ?? id ?? '', newId: idFrom(name ?? '') };
  }
}

/** The name of a part in its short or its long form; the first action stands for a step without a name. */
const nameOf = (data: unknown): string | undefined =>
  textOf(data) ??
  textOf(field(data, 'name')) ??
  textOf(field(data, 'title')) ??
  textOf(field(data, 'text')) ??
  textOf([field(data, 'actions')].flat()[0]);

const textOf = (data: unknown): string | undefined => (typeof data === 'string' ? data : undefined);

const listed = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

const field = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** Without capitals and accents. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const comparable = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');
