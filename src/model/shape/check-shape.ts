import type * as z from 'zod/mini';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { noGaps, type Gaps } from '../../parse/gaps.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { RootKind } from '../walk/nodes.ts';
import { findingsOf } from './mistakes/findings.ts';
import { lostWords } from './mistakes/lost-words.ts';
import type { Issue } from './mistakes/issue.ts';
import { WrongFile } from './mistakes/wrong-file.ts';
import { reservedKeys } from './reserved-keys.ts';

/**
 * Checks a YAML tree against a schema.
 * @param kind what the schema is of: in a map or a library, names can stand where ids are wanted
 * @returns the data in its full form, or every mistake with its place and, where one is near, what was meant
 */
export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  tree: YamlTree,
  kind?: RootKind,
): Result<z.output<Schema>, readonly Diagnostic[]> {
  const result = schema.safeParse(tree.data);
  const findings = findingsIn(schema, tree, kind, result.error?.issues ?? [], noGaps);
  return result.success && findings.length === 0 ? ok(result.data) : err(findings);
}

/**
 * The mistakes in the shape of a tree that could be read in part.
 * @param gaps where not all of it could be read: what is in doubt there is no mistake
 */
export const shapeFindings = (
  schema: z.ZodMiniType,
  tree: YamlTree,
  kind: RootKind,
  gaps: Gaps,
): readonly Diagnostic[] =>
  findingsIn(schema, tree, kind, schema.safeParse(tree.data).error?.issues ?? [], gaps);

function findingsIn(
  schema: z.ZodMiniType,
  tree: YamlTree,
  kind: RootKind | undefined,
  issues: readonly Issue[],
  gaps: Gaps,
): readonly Diagnostic[] {
  const reserved = reservedKeys(schema, tree);
  if (issues.length === 0 && tree.keysAlone.length === 0) return reserved;
  const file = new WrongFile(schema, tree, kind, gaps);
  return [...lostWords(file), ...findingsOf(file, issues, []), ...reserved];
}
