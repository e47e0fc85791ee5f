import { documentSchema } from '../formats/json/document-schema.ts';
import { renderParts } from '../parts/registry.ts';
import { configShape } from './config.ts';
import { editorSchema, jsonSchema, journeyJsonSchema, libraryJsonSchema } from './json-schema.ts';

/** What `journeymap schema` prints, and what ships with the package, by name. */
export const jsonSchemas = {
  journey: journeyJsonSchema,
  library: libraryJsonSchema,
  config: () => editorSchema(configShape()),
  output: () => jsonSchema(documentSchema(renderParts.json)),
} as const;
