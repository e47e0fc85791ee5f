import * as z from 'zod/mini';
import { journey } from '../model/journey.ts';
import { library } from '../model/library.ts';
import { formOf } from '../model/shape/patterns.ts';

/** The journey file as a JSON Schema for editors, indented, with a final newline. */
export const journeyJsonSchema = (): string => editorSchema(journey);

/** The same for a library file. */
export const libraryJsonSchema = (): string => editorSchema(library);

/** A definition as a JSON Schema (draft-07, which editors understand best), indented, with a final newline. */
export const jsonSchema = (definition: z.ZodMiniType): string => written(definition, () => {});

/**
 * The same with what editors need to tell mistakes in words: VS Code shows the pattern of a text unless there is a
 * `patternErrorMessage`, and for a value of another kind `object(A journey map)`, the type and the nearest title, unless
 * it has a title of its own.
 */
export const editorSchema = (definition: z.ZodMiniType): string => written(definition, inWords);

function written(definition: z.ZodMiniType, change: (schema: JsonSchema) => void): string {
  const schema = z.toJSONSchema(definition, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema: each }) => change(each),
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a value has to be, as a message of an editor goes on: `Expected "A text"`. */
const kinds: Readonly<Record<string, string>> = {
  string: 'A text',
  number: 'A number',
  integer: 'A whole number',
  boolean: 'True or false',
  array: 'A list',
  object: 'A group of keys',
};

function inWords(schema: JsonSchema): void {
  const { type, title, pattern } = schema;
  const form = pattern === undefined ? undefined : formOf(pattern);
  if (form !== undefined) schema['patternErrorMessage'] = form;
  if (title !== undefined || typeof type !== 'string') return;
  const own = schema.enum === undefined ? kinds[type] : 'One of a few words';
  if (own !== undefined) schema.title = own;
}
