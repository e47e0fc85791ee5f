import * as z from 'zod/mini';
import type { IdKind } from './id-kinds.ts';
import { id } from './shapes.ts';

/** What an id, or a word in the place of one, means to the rest of the file. */
export type IdMeaning =
  /** It is the id of what it stands in, or of what stands under it. */
  | { readonly defines: IdKind }
  /** What it stands in can be named by it as well; several may share it, and the first of them is meant. */
  | { readonly names: IdKind }
  /** It leads to one of these; where several have it, one of the earlier kind is meant. */
  | { readonly refersTo: readonly [IdKind, ...IdKind[]] };

/** The schemas of ids with what they mean: nobody keeps a list of the keys that hold ids. */
export const idMeanings = z.registry<IdMeaning>();

/** The id of something that other parts of the file refer to. */
export const defines = (kind: IdKind, description: string) =>
  id(description).register(idMeanings, { defines: kind });

/** A reference to something by its id. A part of the language reaches another one only through it. */
export const ref = (kind: IdKind, description: string, ...orElse: readonly IdKind[]) =>
  id(description).register(idMeanings, { refersTo: [kind, ...orElse] });

/** A word that references may name what it stands in by, where nothing has it as its id. */
export const names = <Schema extends z.ZodMiniType>(kind: IdKind, word: Schema): Schema => {
  idMeanings.add(word, { names: kind });
  return word;
};
