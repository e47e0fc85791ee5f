import { journeyJsonSchema } from '../app/json-schema.ts';
import { publicTypes } from './public-types/public-types.ts';

/** The part of rolldown's plugin interface that is used. */
export interface TypesPlugin {
  readonly name: string;
  buildStart(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
  }): void;
}

/** Writes the types of the library beside it: `index.d.ts`, and what that imports. */
export const typesPlugin = (entry: string, config: string): TypesPlugin => ({
  name: 'journeymap-types',
  buildStart() {
    for (const [fileName, source] of publicTypes(entry, config, journeyJsonSchema()))
      this.emitFile({ type: 'asset', fileName, source });
  },
});
