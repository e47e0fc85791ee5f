import type * as z from 'zod/mini';
import type { DataPath } from '../../../core/diagnostic.ts';

/** What a schema says of a mistake, at a path that begins where its alternative begins. */
export type Issue = z.core.$ZodIssue;

/** The path of an issue in the file. */
export const pathOf = ({ path }: Issue, base: DataPath): DataPath => [
  ...base,
  ...(path as (string | number)[]),
];

/** A path as the key of a map. */
export const joined = (path: DataPath): string => path.join('\0');

export const unknownKeys = (issues: readonly Issue[]): string[] =>
  issues.flatMap((each) => (each.code === 'unrecognized_keys' ? each.keys : []));

/** True for an issue that only says: this alternative is for another kind of value. */
export function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.every(isOtherKind));
  return issue.code === 'invalid_type';
}

/** A list or a group of keys is not a wrong word where one of a few is wanted, but another kind of value. */
export const isChoice = (issue: Issue): boolean => issue.code === 'invalid_value' && issue.path.length === 0;
