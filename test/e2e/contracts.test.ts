import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Io, TextStream } from '../../src/core/ports.ts';
import { goodMap, newFolder, program, run } from './journeymap.ts';

const root = dirname(dirname(program));

describe.concurrent('the help and the version', () => {
  test('need one file besides the start: neither YAML, nor the schema, nor templates', async ({ expect }) => {
    const copy = newFolder();
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    const chunks = join(copy, 'dist', 'program');
    const dropped = readdirSync(chunks).filter((name) => !/^(start|rolldown-runtime)-/.test(name));
    for (const name of dropped) rmSync(join(chunks, name));
    const bin = join(copy, 'bin', 'journeymap.js');
    for (const args of [
      ['--help'],
      ['--version'],
      ['build', '--help'],
      ['validate', '--help'],
      ['schema', '--help'],
    ]) {
      const asked = await run(args, { cwd: copy });
      const bare = await run(args, { cwd: copy, program: bin });
      expect(bare, args.join(' ')).toEqual(asked);
      expect(bare.status, args.join(' ')).toBe(0);
    }
    // The proof of the proof: what does some work misses the files.
    expect((await run(['validate'], { cwd: copy, program: bin })).stderr).toContain('Cannot find module');
  });

  test('read no file of the working folder', async ({ expect }) => {
    const cwd = newFolder({ 'journeymap.config.yaml': '[', 'a.journey.yaml': '[' });
    for (const args of [['--help'], ['--version'], ['build', '--help'], ['build', 'nope', '--help']]) {
      expect(await run(args, { cwd })).toMatchObject({ status: 0, stderr: '' });
    }
  });
});

describe.concurrent('process.exit', () => {
  const forbidden = `data:text/javascript,process.exit = process.reallyExit = () => { process.stderr.write('EXIT CALLED'); process.kill(process.pid, 'SIGKILL'); }`;
  test.for([
    ['--help', 0],
    ['--version', 0],
    ['', 2],
    ['bulid', 2],
    ['build --nope', 2],
    ['build a.journey.yaml', 0],
    ['build -f nope', 2],
    ['build nope', 2],
    ['build --stdout a.journey.yaml', 0],
    ['validate', 1],
    ['schema', 0],
  ] as const)('is not called by: %s', async ([line, status], { expect }) => {
    const cwd = newFolder({ 'a.journey.yaml': goodMap(), 'bad.journey.yaml': 'title: 1\n' });
    const args = line.split(' ').filter((word) => word !== '');
    const ran = await run(args, { cwd, node: ['--import', forbidden] });
    expect(ran.stderr).not.toContain('EXIT CALLED');
    expect({ status: ran.status, signal: ran.signal }).toEqual({ status, signal: null });
  });
});

test.concurrent('the schema is a JSON Schema that knows the keys of a journey', async ({ expect }) => {
  const { stdout, stderr, status } = await run(['schema'], { cwd: newFolder() });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/[^\n]\n$/);
  expect(JSON.parse(stdout)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    properties: { title: {}, stages: {}, personas: {} },
  });
  expect((await run(['schema', 'journey'], { cwd: newFolder() })).stdout).toBe(stdout);
  const library = await run(['schema', 'library'], { cwd: newFolder() });
  expect(Object.keys(JSON.parse(library.stdout).properties)).toEqual([
    'use',
    'personas',
    'channels',
    'kpis',
    'evidence',
  ]);
});

test.concurrent("a user's style sheet takes the place of the built-in one", async ({ expect }) => {
  const cwd = newFolder({ 'a.journey.yaml': goodMap() });
  cpSync(join(root, 'templates'), join(cwd, 'mine'), { recursive: true });
  const before = await run(['build', '--stdout', '--templates', 'mine'], { cwd });
  expect(before).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(cwd, 'mine', 'html', 'page.css'), '.own { color: red }\n');
  const { stdout, stderr } = await run(['build', '--stdout', '--templates', 'mine'], { cwd });
  expect(stderr).toBe('');
  expect(stdout).toContain('.own { color: red }');
  expect(stdout.length).toBeLessThan(before.stdout.length / 2);
});

const stream = (write: TextStream['write']): TextStream => ({ write, isTTY: false, columns: 80 });

describe('a bug of journeymap', () => {
  const said: string[] = [];
  const io = (cwd: string): Io => ({
    cwd,
    env: {},
    stdin: { async *[Symbol.asyncIterator]() {} },
    stdout: stream(() => {
      throw new TypeError('broken \u001B[31m\n::error::stream');
    }),
    stderr: stream((text) => said.push(text)),
    signal: new AbortController().signal,
  });

  test('is owned up to, with the place in the program and exit code 101', async ({ expect }) => {
    expect(await main(['schema'], io(fileURLToPath(new URL('.', import.meta.url))))).toBe(101);
    const [first, ...trace] = said.join('').split('\n');
    expect(first).toMatch(
      /^This is a bug in journeymap \d+\.\d+\.\d+, and not in your map\. Please report it/,
    );
    expect(trace.join('\n')).toMatch(/^TypeError: broken ␛\[31m\n∶:error::stream\n {4}at /);
  });
});
