import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The program as it is installed: `npm test` builds `dist/` first. */
export const program = fileURLToPath(new URL('../../bin/journeymap.js', import.meta.url));

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Options of Node itself, before the program. */
  readonly node?: readonly string[];
  /** Another copy of the program. */
  readonly program?: string;
  /** Runs as this user (only root may). */
  readonly uid?: number;
}

export interface Ran {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Nothing of the tester's own environment: colours, locale and time zone would show in the outputs. */
const plainEnv = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  TMPDIR: tmpdir(),
  // Of its own, for tests that look at what is left in the temp folder.
  NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'),
});

/** Starts the program and leaves the streams to the caller. */
export function start(
  args: readonly string[],
  { cwd, env = {}, node = [], uid, program: script = program }: RunOptions,
): ChildProcess {
  const child = spawn(process.execPath, [...node, script, ...args], {
    cwd,
    env: { ...plainEnv(), ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

const running = new Set<ChildProcess>();

/** Runs the program to its end. */
export function run(args: readonly string[], options: RunOptions): Promise<Ran> {
  const child = start(args, options);
  // A program that ends without reading its input is fine.
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.stdin ?? '');
  return ended(child);
}

/** A shell line; `"$NODE" "$PROGRAM"` in it is the program. */
export function shell(line: string, { cwd, env = {} }: RunOptions): Promise<Ran> {
  const started = spawn('bash', ['-c', line], {
    cwd,
    env: { ...plainEnv(), NODE: process.execPath, PROGRAM: program, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(started);
}

/** What a process wrote, and how it ended. */
export function ended(child: ChildProcess): Promise<Ran> {
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout?.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => {
      const [stdout, stderr] = [chunks.stdout, chunks.stderr].map((each) => Buffer.concat(each).toString());
      resolve({ status, signal, stdout: stdout!, stderr: stderr! });
    });
  });
}

const folders: string[] = [];

/** A new empty folder, by its real path; all of them go when the tests of the file are done. */
export function newFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journeymap-e2e-')));
  folders.push(folder);
  for (const [name, body] of Object.entries(files)) writeFileSync(join(folder, name), body);
  return folder;
}

afterAll(() => {
  // A test that failed must not leave its program behind.
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A map with nothing wrong. */
export const goodMap = (title = 'Coffee'): string =>
  `title: ${JSON.stringify(title)}\nstages:\n  - name: Awareness\n    actions: Sees an ad\n    emotion: { label: Curious, score: 1 }\n`;

/** So many maps, `map-0000.journey.yaml` and on. */
export const manyMaps = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const number = String(index).padStart(4, '0');
      return [`map-${number}.journey.yaml`, goodMap(`Map ${number}`)];
    }),
  );
