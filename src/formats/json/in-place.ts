/** A field that a part of the map adds to an object of the JSON output. */
export interface PlacedField<Whole, Value, Source extends readonly unknown[]> {
  /** The key that it stands after; of several after one, in the order of the parts. */
  readonly after: keyof Whole;
  of(...source: Source): Value;
}

/** Some fields of an object, by their keys. */
export type PlacedFields<Whole, Source extends readonly unknown[]> = {
  readonly [Key in keyof Whole]?: PlacedField<Whole, Whole[Key], Source>;
};

/** The fields of all parts, by the key that they stand after. */
export type InPlace<Whole, Source extends readonly unknown[]> = ReadonlyMap<
  keyof Whole,
  readonly KeyedField<Whole, Source>[]
>;

interface KeyedField<Whole, Source extends readonly unknown[]> {
  readonly key: keyof Whole;
  readonly field: PlacedField<Whole, Whole[keyof Whole], Source>;
}

/** @param parts the fields of each part; `undefined` for one that adds none */
export function inPlace<Whole, Source extends readonly unknown[]>(
  parts: readonly (PlacedFields<Whole, Source> | undefined)[],
): InPlace<Whole, Source> {
  const places = new Map<keyof Whole, KeyedField<Whole, Source>[]>();
  for (const fields of parts)
    for (const key in fields) {
      const field = fields[key]!;
      const there = places.get(field.after);
      if (there === undefined) places.set(field.after, [{ key, field }]);
      else there.push({ key, field });
    }
  return places;
}

/**
 * An object of the frame with the fields of the parts in their places.
 * @param source what the fields are made of
 * @throws Error where a field stands after a key that is not there
 */
export function complete<Whole extends object, Source extends readonly unknown[]>(
  frame: Partial<Whole>,
  places: InPlace<Whole, Source>,
  ...source: Source
): Whole {
  const whole: Partial<Whole> = {};
  const add = (key: keyof Whole, value: Whole[keyof Whole] | undefined): void => {
    whole[key] = value;
    for (const { key: next, field } of places.get(key) ?? []) add(next, field.of(...source));
  };
  for (const key in frame) add(key, frame[key]);
  for (const after of places.keys())
    if (!(after in whole)) throw new Error(`A field stands after ${String(after)}, which is no field`);
  return whole as Whole;
}
