import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { changes, expected, prepare, readCommand, record, recorded, snapshot } from './case-folder.ts';
import { newFolder, run } from './journeymap.ts';

/*
 * A case is a folder in cases/: input files, `cmd` (see readCommand), and what is expected of the run: `stdout`,
 * `stderr`, `status`, and `tree`, the files that it changed. A text that is not there is expected to be empty.
 * `UPDATE=1 npx vitest run test/e2e/cases.test.ts` records them anew; read the difference before you commit it.
 */
const cases = fileURLToPath(new URL('cases/', import.meta.url));
const update = process.env['UPDATE'] === '1';

describe.concurrent('the program, run in a copy of', () => {
  test.for(readdirSync(cases).toSorted())('%s', async (name, { expect }) => {
    const folder = join(cases, name);
    const command = readCommand(readFileSync(join(folder, 'cmd'), 'utf8'));
    const copy = newFolder();
    prepare(folder, copy, command.setup);
    const before = snapshot(copy);
    const ran = await run(command.args, {
      cwd: join(copy, command.folder),
      env: command.env,
      ...(command.stdin === undefined ? {} : { stdin: readFileSync(join(copy, command.stdin)) }),
    });
    const texts = { ...recorded(ran, copy), tree: changes(copy, before) };
    for (const [part, text] of Object.entries(texts)) {
      if (update) record(folder, part, text);
      expect.soft(text, part).toBe(expected(folder, part));
    }
  });
});
