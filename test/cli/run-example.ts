import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Example } from '../../src/core/explanation.ts';
import type { Io } from '../../src/core/ports.ts';
import type { MadeExample } from './examples-in-words.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder with some files, which goes when the tests of the file are done. */
export function folderWith(files: MadeExample['files']): string {
  const folder = mkdtempSync(join(tmpdir(), 'journeymap-explain-'));
  folders.push(folder);
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), body);
  }
  return folder;
}

/** What a run of the program writes to both streams, in lines as long as they need. */
export async function typed(
  { command = 'journeymap validate' }: MadeExample,
  cwd: string,
  env: Io['env'] = {},
): Promise<{ written: string; status: number }> {
  const written: string[] = [];
  const stream = {
    write: (text: string | Uint8Array) => void written.push(String(text)),
    isTTY: false,
    columns: 100_000,
  };
  const status = await main(command.split(' ').slice(1), {
    cwd,
    env,
    stdin: (async function* () {})(),
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  });
  return { written: written.join(''), status };
}

/** An example as files and a command, or a run of its own. */
export function madeOf(example: Example, inItsWords: MadeExample | undefined): MadeExample {
  if (typeof example === 'string') return { files: { 'map.journey.yaml': example } };
  return 'words' in example ? inItsWords! : example;
}
