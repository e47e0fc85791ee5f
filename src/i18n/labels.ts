import type { en } from './en.ts';

export type LabelKey = keyof typeof en;

/** Every fixed word of the outputs in one language. */
export type Labels = Readonly<Record<LabelKey, string>>;

/**
 * Fills the `{placeholders}` of a label. `{count|step|steps}` is the first word for 1, and the second for any other count.
 */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, key: string, one: string | undefined, several: string | undefined) => {
      const value = values[key];
      if (value === undefined) return whole;
      return one === undefined || several === undefined
        ? String(value)
        : String(value) === '1'
          ? one
          : several;
    },
  );
}
