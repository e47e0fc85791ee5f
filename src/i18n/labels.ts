import type { en } from './en.ts';

export type LabelKey = keyof typeof en;

/** Every fixed word of the outputs in one language. */
export type Labels = Readonly<Record<LabelKey, string>>;

/** Fills the `{placeholders}` of a label. */
export function fill(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
