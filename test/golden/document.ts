import { outputSchema, type Schema } from '../formats/json/output-schema.ts';

/*
 * In a map as data every key is always there. Its recording leaves out those that hold nothing, so that a new field
 * changes only the recordings of maps that have it; with the schema, which knows all keys, the whole can be made of it.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A document without the keys that hold nothing. */
export const abridgedDocument = (text: string): string =>
  print(
    JSON.parse(text, (_, value: unknown) =>
      isObject(value)
        ? Object.fromEntries(Object.entries(value).filter(([, inner]) => !isNothing(inner)))
        : value,
    ),
  );

/** The document that {@link abridgedDocument} made short, to the byte. */
export const wholeDocument = (short: string): string => print(filled(JSON.parse(short), outputSchema));

function filled(value: unknown, schema: Schema): unknown {
  const { $ref, anyOf, items, properties, type } = schema as {
    readonly $ref?: string;
    readonly anyOf?: readonly Schema[];
    readonly type?: string;
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
  };
  if ($ref !== undefined) return filled(value, definitions[$ref.slice('#/definitions/'.length)]!);
  if (value === undefined) return type === 'array' ? [] : null;
  if (anyOf !== undefined) return filled(value, anyOf[0]!);
  if (items !== undefined && Array.isArray(value)) return value.map((item) => filled(item, items));
  if (properties === undefined || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(properties).map(([key, inner]) => [key, filled(value[key], inner)]),
  );
}

const definitions = outputSchema['definitions'] as Readonly<Record<string, Schema>>;
