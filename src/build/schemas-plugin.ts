import { jsonSchemas } from '../app/json-schema.ts';

/** The part of rolldown's plugin interface that is used. */
export interface SchemasPlugin {
  readonly name: string;
  buildStart(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
  }): void;
}

/** Writes the JSON Schemas beside the program: `schemas/journey.json` and so on. */
export const schemasPlugin: SchemasPlugin = {
  name: 'journeymap-schemas',
  buildStart() {
    for (const [name, schema] of Object.entries(jsonSchemas)) {
      this.emitFile({ type: 'asset', fileName: `schemas/${name}.json`, source: schema() });
    }
  },
};
