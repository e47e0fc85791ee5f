import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { IdKind } from '../shape/id-kinds.ts';
import { isObject } from '../shape/value-kind.ts';
import type { Journey } from '../journey.ts';
import type { NodeKind, Nodes, RootKind } from './nodes.ts';
import { keyOfId, keyOfWord, walkPlan, type FieldPlan, type NodePlan } from './plan.ts';
import { Reference, Walked } from './walked.ts';

/**
 * All objects of a journey or a library, what each is and where it stands, and the ids with what they lead to. It knows
 * them from the schema. The file is gone through once, when something is asked for.
 *
 * It takes a file as it was read, with the entries of its libraries, and one as it is written, whose shape may be wrong:
 * what is of another kind than it should be is passed over.
 */
export class Walk<Root extends RootKind = RootKind> {
  readonly root: Walked<Root>;
  /** `undefined` for what is walked without its places. */
  readonly #tree: YamlTree | undefined;
  #found: Found | undefined;
  readonly #named = new Map<IdKind, NamedOfKind>();
  readonly #known = new Map<IdKind, readonly string[]>();
  /** The kinds of which not all ids are known; `undefined` for a file that was read whole. */
  readonly lacking: ReadonlySet<IdKind> | undefined;

  /**
   * @param tree the file as it is written; without it nothing has a place
   * @param lacking the kinds of which not all ids are known, where not all could be read
   */
  constructor(kind: Root, file: Nodes[Root], tree?: YamlTree, lacking?: ReadonlySet<IdKind>) {
    this.#tree = tree;
    this.lacking = lacking;
    this.root = new Walked<Root>(this, kind, file, undefined, undefined, tree?.data);
  }

  /** Everything, in the order of the schema. */
  get all(): readonly Walked[] {
    return this.#walked().all;
  }

  /** All of a kind, in the order of the file. A stage without steps is among the steps as well. */
  of<Kind extends NodeKind>(kind: Kind): readonly Walked<Kind>[] {
    return (this.#walked().byKind.get(kind) ?? []) as unknown as readonly Walked<Kind>[];
  }

  /** All ids that lead to something else. */
  get references(): readonly Reference[] {
    return this.#walked().references;
  }

  /** The ids that references to a kind name, be they there or not. */
  idsReferredTo(kind: IdKind): ReadonlySet<string> {
    return new Set(this.references.filter(({ kinds }) => kinds[0] === kind).map(({ id }) => id));
  }

  /** What a reference leads to; `undefined` where it leads to nothing. */
  find({ kinds, id }: Pick<Reference, 'kinds' | 'id'>): Walked | undefined {
    for (const kind of kinds) {
      const found = this.#namedOf(kind).byId.get(id);
      if (found !== undefined) return found;
    }
    return this.#namedOf(kinds[0]).byWord.get(id);
  }

  /** All that a reference to one of these kinds can say: what the first is called stands last. */
  known([kind, ...orElse]: Reference['kinds']): readonly string[] {
    const { known } = this.#namedOf(kind);
    if (orElse.length === 0) return known;
    const before = this.#known.get(kind);
    if (before !== undefined) return before;
    const ofOthers = orElse.flatMap((other) => [...this.#namedOf(other).byId.keys()]);
    const all = [...new Set([...ofOthers, ...known])];
    this.#known.set(kind, all);
    return all;
  }

  /**
   * The file as it is written.
   * @throws Error where there is none
   */
  get tree(): YamlTree {
    if (this.#tree === undefined) throw new Error('What is walked without its file has no places');
    return this.#tree;
  }

  #namedOf(kind: IdKind): NamedOfKind {
    const before = this.#named.get(kind);
    if (before !== undefined) return before;
    const byId = new Map<string, Walked>();
    const byWord = new Map<string, Walked>();
    const known = new Set<string>();
    const key = keyOfWord(kind);
    for (const each of this.of(kind)) {
      const { id, node } = each;
      if (id !== undefined) {
        known.add(id);
        if (!byId.has(id)) byId.set(id, each);
      }
      const word = key === undefined ? undefined : valueIn(node, key, walkPlan[kind]);
      if (typeof word !== 'string') continue;
      known.add(word);
      if (!byWord.has(word)) byWord.set(word, each);
    }
    const named = { byId, byWord, known: [...known] };
    this.#named.set(kind, named);
    return named;
  }

  #walked(): Found {
    if (this.#found !== undefined) return this.#found;
    const found: Found = { all: [], byKind: new Map(), references: [] };
    this.#found = found;
    add(found, this.root as unknown as Walked);
    return found;
  }
}

const walks = new WeakMap<Journey, Walk<'journey'>>();

/** The walk of a journey alone, without places: made once for each. */
export function walkOf(journey: Journey): Walk<'journey'> {
  let walk = walks.get(journey);
  if (walk === undefined) walks.set(journey, (walk = new Walk('journey', journey)));
  return walk;
}

interface Found {
  readonly all: Walked[];
  readonly byKind: Map<NodeKind, Walked[]>;
  readonly references: Reference[];
}

/** What references to a kind can say, and the first that each leads to. */
interface NamedOfKind {
  readonly byId: ReadonlyMap<string, Walked>;
  readonly byWord: ReadonlyMap<string, Walked>;
  /** In the order of the file. */
  readonly known: readonly string[];
}

/** Notes an object and all that is in it. */
function add(found: Found, walked: Walked): void {
  note(found, walked);
  const { node } = walked;
  const plan = walkPlan[walked.kind];
  const { standsFor } = plan;
  let inner: Walked | undefined;
  if (standsFor !== undefined && valueIn(node, standsFor.without, plan) === undefined) {
    inner = walked.as(standsFor.kind);
    note(found, inner);
  }
  for (const field of plan.fields) {
    const holder = field.ofStandIn ? inner : walked;
    const value = holder && valueIn(node, field.key, plan);
    if (holder === undefined || value === undefined) continue;
    if (field.node !== undefined) addInside(found, holder, field, field.node, value);
    else if (field.refersTo !== undefined) addReferences(found, holder, field, value);
  }
}

function note(found: Found, walked: Walked): void {
  found.all.push(walked);
  const same = found.byKind.get(walked.kind);
  if (same === undefined) found.byKind.set(walked.kind, [walked]);
  else same.push(walked);
}

function addInside(
  found: Found,
  holder: Walked,
  { key, form }: FieldPlan,
  kind: NodeKind,
  value: unknown,
): void {
  const written = isObject(holder.written) ? holder.written[key] : undefined;
  if (form === 'record') {
    if (!isObject(value) || Array.isArray(value)) return;
    for (const [id, node] of Object.entries(value)) {
      const own = isObject(written) ? written[id] : undefined;
      add(found, holder.child(kind, node, id, own, key, id));
    }
  } else if (form === 'list') {
    // Where one stands alone, what is written is the one.
    const isAlone = written !== undefined && !Array.isArray(written);
    for (const [index, node] of listed(value).entries()) {
      const own: unknown = Array.isArray(written) ? written[index] : written;
      addOne(found, holder, kind, node, own, key, isAlone ? undefined : index);
    }
  } else addOne(found, holder, kind, value, written, key, undefined);
}

function addOne(
  found: Found,
  holder: Walked,
  kind: NodeKind,
  node: unknown,
  written: unknown,
  key: string,
  index: number | undefined,
): void {
  // What is neither an object nor stands for one: a number where a source of figures may stand, say.
  if (!isObject(node) && !standsAlone(node, walkPlan[kind])) return;
  const idKey = keyOfId(kind);
  const id = idKey === undefined ? undefined : textOf(valueIn(node, idKey, walkPlan[kind]));
  add(found, holder.child(kind, node, id, written, key, index));
}

function addReferences(found: Found, holder: Walked, field: FieldPlan, value: unknown): void {
  if (field.form === 'one') {
    if (typeof value === 'string') found.references.push(new Reference(holder, field, value, undefined));
    return;
  }
  for (const [index, id] of listed(value).entries()) {
    if (typeof id === 'string') found.references.push(new Reference(holder, field, id, index));
  }
}

/** True for a text or a number that stands for an object with nothing else. */
function standsAlone(node: unknown, { main, number }: NodePlan): boolean {
  return typeof node === 'string' ? main !== undefined : typeof node === 'number' && number !== undefined;
}

/** What an object has under a key; a lone text is what it has under its main key. */
function valueIn(node: unknown, key: string, { main }: NodePlan): unknown {
  if (isObject(node)) return node[key];
  return key === main ? node : undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
