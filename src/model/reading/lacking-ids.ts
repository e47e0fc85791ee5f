import type { DataPath } from '../../core/diagnostic.ts';
import type { Gap } from '../../parse/gaps.ts';
import type { IdKind } from '../shape/id-kinds.ts';
import { isObject } from '../shape/value-kind.ts';
import type { NodeKind, RootKind } from '../walk/nodes.ts';
import type { Misfit, TolerantRead } from './read-tolerant.ts';
import { sharedRecords, walkPlan, type FieldPlan } from '../walk/plan.ts';

/**
 * The kinds of which not all ids are known: one may be described in a gap. Whether an id of such a kind leads to something
 * cannot be said.
 * @param gaps those of the tree
 * @param file what does not fit the schema: a key that it does not know may be meant for any that it knows
 */
export function lackingIds(
  root: RootKind,
  gaps: readonly Gap[],
  { misfits, unknown }: Pick<TolerantRead, 'misfits' | 'unknown'>,
): ReadonlySet<IdKind> {
  return new Set([
    ...gaps.flatMap((gap) => kindsAt(root, gap)),
    ...misfits.filter(mayHoldIds).flatMap((each) => kindsAt(root, each)),
    ...unknown.flatMap((each) => kindsMeant(root, each)),
    // What libraries describe is not known without their names.
    ...([...gaps, ...misfits].some(({ path }) => path[0] === 'use') ? kindsOfLibraries() : []),
  ]);
}

/** The kinds that libraries describe. */
export const kindsOfLibraries = (): IdKind[] => sharedRecords.flatMap((each) => kindsOf(each));

/** False for a number in place of something that would have an id. */
const mayHoldIds = ({ path, value }: Misfit): boolean =>
  typeof path.at(-1) === 'string' || typeof value === 'string' || isObject(value);

/** The kinds that can have an id at the path of a gap or below. */
function kindsAt(root: RootKind, { path, cut }: Pick<Gap, 'path' | 'cut'>): readonly IdKind[] {
  if (path.length === 0) return kindsIn(root, cut);
  const field = fieldAt(root, path);
  return field === undefined ? [] : kindsOf(field, cut);
}

/** The kinds of the ids that a key may hold which the schema does not know. */
function kindsMeant(
  root: RootKind,
  { path, value, keys }: TolerantRead['unknown'][number],
): readonly IdKind[] {
  const holder = path.slice(0, -1);
  const kind = holder.length === 0 ? root : fieldAt(root, holder)?.node;
  if (kind === undefined || !(typeof value === 'string' || isObject(value))) return [];
  // A text can be an id, and a list or a group of keys hold objects that have one.
  const isMeant = ({ key, node }: FieldPlan): boolean =>
    isObject(value) === (node !== undefined) && !keys.includes(key);
  const meant = walkPlan[kind].fields.filter(isMeant);
  return [...meant, ...fieldsCalled(path.at(-1))].flatMap((field) => kindsOf(field));
}

/** The fields with a key, wherever they stand: one line that is indented wrongly moves a key to another object. */
const fieldsCalled = (name: string | number | undefined): readonly FieldPlan[] =>
  Object.values(walkPlan).flatMap(({ fields }) => fields.filter(({ key }) => key === name));

/** The field that a path leads to, or whose entry it leads to; `undefined` where that can hold no ids. */
function fieldAt(root: RootKind, path: DataPath): FieldPlan | undefined {
  let fields = walkPlan[root].fields;
  for (let at = 0; ;) {
    const field = fields.find(({ key }) => key === path[at]);
    if (field === undefined) return undefined;
    at++;
    // One that stands alone has no place in its list.
    if (field.form === 'record' || (field.form === 'list' && typeof path[at] === 'number')) at++;
    if (at >= path.length) return field;
    if (field.node === undefined) return undefined;
    fields = walkPlan[field.node].fields;
  }
}

/** @param cut the text that could not be read, which has the key of an id that it holds; any text, where it is not known */
function kindsOf({ key, form, defines, names, node }: FieldPlan, cut?: string): IdKind[] {
  const isThere = form === 'record' || cut === undefined || new RegExp(`\\b${key}\\b`, 'i').test(cut);
  const own = isThere ? [defines, names].filter((each) => each !== undefined) : [];
  return node === undefined ? own : [...own, ...kindsIn(node, cut)];
}

/** The kinds that can have an id in an object; the schema has no circles. */
const kindsIn = (kind: NodeKind, cut: string | undefined): IdKind[] =>
  walkPlan[kind].fields.flatMap((field) => kindsOf(field, cut));
