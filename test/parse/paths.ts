import type { DataPath } from '../../src/core/diagnostic.ts';

/** Every path of some data, down to a depth that keeps hostile data short. */
export function* paths(value: unknown, path: DataPath = []): Generator<DataPath> {
  yield path;
  if (typeof value !== 'object' || value === null || path.length > 5) return;
  for (const [key, inner] of Object.entries(value))
    yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
