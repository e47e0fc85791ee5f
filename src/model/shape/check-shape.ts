import type * as z from 'zod/mini';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import type { RootKind } from '../walk/nodes.ts';
import { findingsOf } from './mistakes/findings.ts';
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
  const reserved = reservedKeys(schema, tree);
  if (result.success) return reserved.length === 0 ? ok(result.data) : err(reserved);
  const file = new WrongFile(schema, tree, kind);
  return err([...findingsOf(file, result.error.issues, []), ...reserved]);
}
