/** Words may become better without a new version. */
const words = new Set(['title', 'description']);

/**
 * Where a JSON Schema no longer keeps what an earlier one promised to those who read documents: all that was told must
 * still hold. New fields break no promise.
 * @returns paths into the schema, none where all promises are kept
 */
export function brokenPromises(before: unknown, after: unknown, path = '#'): string[] {
  if (isMap(before) && isMap(after)) {
    return Object.entries(before).flatMap(([key, value]) => {
      const at = `${path}/${key}`;
      if (words.has(key) && typeof value === 'string') return [];
      if (!Object.hasOwn(after, key)) return [at];
      if (key === 'required') return hasAll(after[key], value) ? [] : [at];
      return brokenPromises(value, after[key], at);
    });
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [path];
    return before.flatMap((value, index) => brokenPromises(value, after[index], `${path}/${index}`));
  }
  return before === after ? [] : [path];
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasAll = (all: unknown, wanted: unknown): boolean =>
  Array.isArray(all) && Array.isArray(wanted) && wanted.every((each) => all.includes(each));
