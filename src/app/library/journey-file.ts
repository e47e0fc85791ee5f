import type * as z from 'zod/mini';
import type { journey } from '../../model/journey.ts';

/**
 * What may be written in a journey file, short forms included, for maps that are written in code. Where the package
 * is built its types come from the JSON Schema, so that they bring the schema's words and no Zod.
 */
export type JourneyFile = Written<z.input<typeof journey>>;

/** Lists that nobody changes may be given, too. */
type Written<Value> = Value extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Written<Value[Key]> }
    : Value;
