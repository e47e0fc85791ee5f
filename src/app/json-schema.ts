import * as z from 'zod/mini';
import { journey } from '../model/journey.ts';
import { library } from '../model/library.ts';

/** The journey file as a JSON Schema, indented, with a final newline. */
export const journeyJsonSchema = (): string => jsonSchema(journey);

/** The same for a library file. */
export const libraryJsonSchema = (): string => jsonSchema(library);

/** A definition as a JSON Schema (draft-07, which editors understand best), indented, with a final newline. */
export function jsonSchema(definition: z.ZodMiniType): string {
  const schema = z.toJSONSchema(definition, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
