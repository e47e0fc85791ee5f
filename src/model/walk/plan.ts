import { derived } from 'virtual:walk-plan';
import type { IdKind } from '../shape/id-kinds.ts';
import type { NodeKind, RootKind } from './nodes.ts';

/*
 * What the walk knows of the schema, as plain data: which objects a file is made of, and which of their keys hold ids. It
 * is derived from the schema while the program is built, so that a map without mistakes needs no schema to be walked.
 */

/** A key that leads to objects of the language, or holds an id. */
export interface FieldPlan {
  readonly key: string;
  /** A list may stand for itself with one value; in a record each value stands under an id. */
  readonly form: 'one' | 'list' | 'record';
  /** What stands there; `undefined` where it is an id. */
  readonly node?: NodeKind;
  /** The kind of the id there; of the ids of a record. */
  readonly defines?: IdKind;
  /** The kind that can be named by the word there. */
  readonly names?: IdKind;
  /** The kinds that the id there can lead to, the first one before the others. */
  readonly refersTo?: readonly [IdKind, ...IdKind[]];
  /** True for a key that belongs to what the object stands for. */
  readonly ofStandIn?: true;
}

export interface NodePlan {
  /** The key of the text that may stand alone for the whole. */
  readonly main?: string;
  /** The key of the number that may. */
  readonly number?: string;
  /** A stage without steps is a step as well; with steps, these keys of a step have no meaning in it. */
  readonly standsFor?: {
    readonly kind: NodeKind;
    readonly without: string;
    readonly keys: readonly string[];
  };
  readonly fields: readonly FieldPlan[];
}

export type WalkPlan = Readonly<Record<NodeKind, NodePlan>>;

export const walkPlan = derived as WalkPlan;

/** The key that holds the id of an object; `undefined` where its id stands before it, or it has none. */
export const keyOfId = (kind: NodeKind): string | undefined =>
  walkPlan[kind].fields.find(({ defines, form }) => defines !== undefined && form !== 'record')?.key;

/** The key of the word that an object can be named by in place of its id. */
export const keyOfWord = (kind: NodeKind): string | undefined =>
  walkPlan[kind].fields.find(({ names }) => names === kind)?.key;

/** The key of the ids of a kind that an object holds. */
export const keyOfReferences = (kind: NodeKind, to: IdKind): string | undefined =>
  walkPlan[kind].fields.find(({ refersTo }) => refersTo?.includes(to))?.key;

/** The keys that an object has from what it stands for. */
export const keysOfStandIn = (kind: NodeKind): readonly string[] => walkPlan[kind].standsFor?.keys ?? [];

/** What maps share by libraries: the records of a library, each with what it holds. */
export const sharedRecords: readonly FieldPlan[] = walkPlan.library.fields.filter(
  ({ form }) => form === 'record',
);

/** True where something of that kind can be described in such a file. */
export const canDefine = (root: RootKind, kind: IdKind): boolean =>
  root === 'journey' || sharedRecords.some(({ defines }) => defines === kind);
