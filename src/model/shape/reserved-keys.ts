import type * as z from 'zod/mini';
import type { DataPath, Diagnostic } from '../../core/diagnostic.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import * as finding from './findings.ts';
import { schemasAt } from './schema-walk.ts';

const RESERVED = '__proto__';

/**
 * The findings for `__proto__` where people choose the keys (personas, channels, demographics). Zod passes over that
 * key in a record without a word, and what stands under it would be missing from the map. Where the keys are fixed it
 * is reported as unknown, like any other.
 */
export function reservedKeys(schema: z.ZodMiniType, tree: YamlTree): Diagnostic[] {
  // Nearly no file holds that word, plainly or in disguise ("\\x5f_proto__"); looking through all data takes longer.
  const { text } = tree.source;
  if (!text.includes(RESERVED) && !text.includes('\\')) return [];
  return [...pathsOf(tree.data, [])]
    .filter((path) => schemasAt(schema, path.slice(0, -1)).some(({ _zod }) => _zod.def.type === 'record'))
    .map((path) => {
      const place = { source: tree.source, span: tree.spanOfKey(path), path };
      return finding.reservedKey.at(place, { key: RESERVED });
    });
}

/** The paths of all such keys. The limits of the parse floor bound the depth and the number of nodes. */
function* pathsOf(data: unknown, path: DataPath): Generator<DataPath> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const step = Array.isArray(data) ? Number(key) : key;
    if (step === RESERVED) yield [...path, step];
    if (typeof value === 'object' && value !== null) yield* pathsOf(value, [...path, step]);
  }
}
