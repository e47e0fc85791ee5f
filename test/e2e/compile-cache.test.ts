import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { damage, readCache } from './compile-cache.ts';
import { goodMap, manyMaps, newFolder, program, run, shell } from './journeymap.ts';

test('a damaged cache changes neither output nor exit code, and is made again', async () => {
  const base = newFolder();
  const cwd = newFolder({ 'a.journey.yaml': goodMap() });
  const build = async () => {
    rmSync(join(cwd, 'out'), { recursive: true, force: true });
    const env = { NODE_COMPILE_CACHE: base };
    const { status, stdout, stderr } = await run(['build', '-f', 'html,markdown', '-o', 'out'], { cwd, env });
    const [html, markdown] = ['out/a.html', 'out/a.md'].map((name) => readFileSync(join(cwd, name), 'utf8'));
    return { status, stdout, stderr: stderr.replace(/\d+\.\d+ s/, ''), html, markdown };
  };
  const expected = await build();
  expect(expected.status).toBe(0);
  const cache = readCache(base);
  const [largest] = cache.keys();
  for (const file of cache.keys()) {
    const middle = cache.get(file)!.length >> 1;
    damage(cache, file, (bytes) => (bytes[middle - 100]! ^= 16));
    expect(await build()).toEqual(expected);
  }
  damage(cache, largest!, (bytes) => bytes.fill(0, 8192, 12_288));
  expect(await build()).toEqual(expected);
  const again = readCache(base);
  expect([...again.keys()].toSorted()).toEqual([...cache.keys()].toSorted());
  expect(
    again
      .get(largest!)!
      .subarray(8192, 12_288)
      .some((byte) => byte !== 0),
  ).toBe(true);
});

test('it lies in the temp folder, in a folder that is ours alone, whoever keeps it', async () => {
  const base = newFolder();
  // Without the variable; an empty one is not the same to Node.
  const node = `env -u NODE_COMPILE_CACHE TMPDIR='${base}' "$NODE" "$PROGRAM" --version`;
  expect((await shell(node, { cwd: base })).status).toBe(0);
  const [folder, ...others] = readdirSync(base);
  expect(folder).toMatch(/^journeymap-/);
  expect(others).toEqual([]);
  expect(statSync(join(base, folder!)).mode & 0o777).toBe(0o700);
  expect([...readCache(base).values()].every(({ length }) => length > 100)).toBe(true);
  await shell(node.replace('"$NODE"', '"$NODE" --no-opt'), { cwd: base });
  expect(readdirSync(base).length).toBe(2);
});

test('what is kept of the program is what the command needs, whatever other command was run before', async () => {
  const cwd = newFolder({ 'a.journey.yaml': goodMap() });
  const keptBy = async (...commands: string[]): Promise<number> => {
    const base = newFolder();
    for (const command of commands) await run([command], { cwd, env: { NODE_COMPILE_CACHE: base } });
    return Math.max(...[...readCache(base).values()].map(({ length }) => length));
  };
  const afterOthers = await keptBy('schema', 'validate', 'build');
  expect(afterOthers / (await keptBy('build'))).toBeCloseTo(1, 1);
  expect(afterOthers / (await keptBy('schema'))).toBeGreaterThan(1.2);
});

test('a run with threads, which changes how V8 compiles, keeps what the next run can use', async () => {
  const base = newFolder();
  const cwd = newFolder({ ...manyMaps(500), 'wrong.journey.yaml': 'titel: A\n' });
  const validate = () => run(['validate'], { cwd, env: { NODE_COMPILE_CACHE: base } });
  // Node from 22 on keeps files of its own beside ours, and not all of them at the first run.
  const ours = () => [...readCache(base).keys()].filter((file) => file.includes('journeymap-'));
  const kept = () => ours().map((file) => [file, statSync(file).mtimeMs]);
  const first = await validate();
  expect(first.stderr).not.toContain('flag');
  const written = kept();
  expect(written.length).toBeGreaterThan(5);
  expect(await validate()).toEqual(first);
  expect(kept()).toEqual(written);
});

/** Starts the program as bin/ does, on a terminal that fails: its stack says which files were running. */
const failing = `
const { join } = require('node:path');
const dist = join(__dirname, 'dist');
require(join(dist, 'compile-cache.cjs')).enableCompileCache(join(dist, 'program/'));
const { main } = require(join(dist, 'cli.cjs'));
const write = (text) => { throw new Error('no more'); };
const stderr = { write: (text) => process.stderr.write(text), isTTY: false, columns: 80 };
void main(['--version'], { cwd: '/', env: {}, stdout: { ...stderr, write }, stderr, signal: new AbortController().signal });
`;

test('two copies of the program share a place for the cache, and each names its own files', async () => {
  const base = newFolder();
  const dist = join(dirname(program), '../dist');
  const copies = [newFolder(), newFolder()];
  for (const copy of copies) {
    for (const name of readdirSync(dist).filter((each) => each === 'program' || each.endsWith('.cjs')))
      cpSync(join(dist, name), join(copy, 'dist', name), { recursive: true, preserveTimestamps: true });
    writeFileSync(join(copy, 'failing.cjs'), failing);
  }
  const fail = async (copy: string) => {
    const script = join(copy, 'failing.cjs');
    return (await run([], { cwd: copy, program: script, env: { NODE_COMPILE_CACHE: base } })).stderr;
  };
  for (const copy of [...copies, ...copies]) {
    const stack = await fail(copy);
    expect(stack).toContain('Error: no more');
    expect(stack).toContain(join(copy, 'dist/program/start-'));
    for (const other of copies.filter((each) => each !== copy)) expect(stack).not.toContain(other);
  }
});
