import * as z from 'zod/mini';
import { journey } from '../model/journey.ts';
import { library } from '../model/library.ts';
import { document } from '../parts/shape-registry.ts';

/** The journey file as a JSON Schema (draft-07, which editors understand best), indented, with a final newline. */
export const journeyJsonSchema = (): string => jsonSchema(journey);

/** The same for a library file. */
export const libraryJsonSchema = (): string => jsonSchema(library);

/** The same for what the format `json` writes. */
export const outputJsonSchema = (): string => jsonSchema(document);

function jsonSchema(definition: z.ZodMiniType): string {
  const schema = z.toJSONSchema(definition, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** What `journeymap schema` prints, and what ships with the package, by name. */
export const jsonSchemas = {
  journey: journeyJsonSchema,
  library: libraryJsonSchema,
  output: outputJsonSchema,
} as const;
