export const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** A single value as text; nothing of a list or a group of keys, whose keys may be called like methods. */
export const asText = (value: unknown): string => (isObject(value) ? '' : String(value));

/** The kind of a value as messages call it. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return Number.isFinite(value) ? 'a number' : 'not a finite number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of keys';
  }
}
