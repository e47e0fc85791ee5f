export const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** A single value as text; nothing of a list or a group of keys, whose keys may be called like methods. */
export const asText = (value: unknown): string => (isObject(value) ? '' : String(value));

export type ValueKind = 'text' | 'number' | 'infinite' | 'boolean' | 'list' | 'group';

export function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(value) ? 'number' : 'infinite';
    case 'boolean':
      return 'boolean';
    default:
      return 'group';
  }
}

/** What may stand somewhere. A list of words is a group of keys: those that must be there. */
export type Wanted = 'text' | 'number' | 'boolean' | 'list' | 'filled-list' | 'choice' | readonly string[];
