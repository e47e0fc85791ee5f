import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of rolldown's plugin interface that is used. */
export interface SchemasPlugin {
  readonly name: string;
  writeBundle(options: { readonly dir?: string }): void;
}

/** A build leaves nothing in the temp folder. */
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };

/**
 * Writes the JSON Schemas beside the program: `schemas/journey.json` and so on. The program itself prints them, as the
 * parts of a map, which add to the output's, run only once they are bundled.
 * @param program the file that starts it
 */
export const schemasPlugin = (program: string): SchemasPlugin => ({
  name: 'journeymap-schemas',
  writeBundle({ dir = '.' }) {
    const folder = join(dir, 'schemas');
    mkdirSync(folder, { recursive: true });
    for (const name of ['journey', 'library', 'config', 'output'])
      writeFileSync(
        join(folder, `${name}.json`),
        execFileSync(process.execPath, [program, 'schema', name], { env }),
      );
  },
});
