import { documentSchema } from '../formats/json/document-schema.ts';
import { renderParts } from '../parts/registry.ts';
import { configJsonSchema, jsonSchema, journeyJsonSchema, libraryJsonSchema } from './json-schema.ts';

/** What `journeymap schema` prints, and what ships with the package, by name. */
export const jsonSchemas = {
  journey: journeyJsonSchema,
  library: libraryJsonSchema,
  config: configJsonSchema,
  output: () => jsonSchema(documentSchema(renderParts.json)),
} as const;
