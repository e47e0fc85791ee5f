import type * as z from 'zod/mini';
import type { journey } from '../../model/journey.ts';

/**
 * What may be written in a journey file, short forms included, for maps that are written in code. Where the package
 * is built its types come from the JSON Schema, so that they bring the schema's words and no Zod.
 */
export type JourneyFile = Written<z.input<typeof journey>>;

/** Keys that may hold nothing may be left out, and lists that nobody changes may be given. */
type Written<Value> = Value extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Value extends object
    ? string extends keyof Value
      ? Readonly<Record<string, Written<Exclude<Value[keyof Value], undefined>>>>
      : {
          readonly [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Written<Value[Key]>;
        } & {
          readonly [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Written<Value[Key]>;
        }
    : Value;
