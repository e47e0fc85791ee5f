import type * as z from 'zod/mini';
import { alternatives, type Known } from '../../src/model/shape/schema-walk.ts';

/** Every schema inside another one, with the way to it: `journey.stages.name`. */
export function* schemasWithin(
  schema: z.core.$ZodType,
  way = '',
  seen = new Set<unknown>(),
): Generator<readonly [string, Known]> {
  for (const each of alternatives(schema)) {
    if (seen.has(each)) continue;
    seen.add(each);
    yield [way, each];
    const { def } = each._zod;
    if (def.type === 'array') yield* schemasWithin(def.element, way, seen);
    if (def.type === 'record') {
      yield* schemasWithin(def.keyType, `${way} (its keys)`, seen);
      yield* schemasWithin(def.valueType, way, seen);
    }
    if (def.type !== 'object') continue;
    for (const [key, inner] of Object.entries(def.shape)) yield* schemasWithin(inner, `${way}.${key}`, seen);
  }
}
