import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { newFolder, run } from './journeymap.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
/** The maps, and the files that they share. */
const files = readdirSync(examples).filter((name) => name.endsWith('.yaml'));
const names = files.filter((name) => name.endsWith('.journey.yaml'));
const formats = ['-f', 'html,markdown,mermaid'];

/** A project with the examples, and a folder with one more, so that outputs have folders too. */
function project(below = '.'): string {
  const root = join(newFolder(), below);
  mkdirSync(join(root, 'sub'), { recursive: true });
  for (const below of ['data', 'sub/data'])
    cpSync(join(examples, 'data'), join(root, below), { recursive: true });
  for (const name of files) {
    writeFileSync(join(root, name), readFileSync(join(examples, name)));
    writeFileSync(join(root, 'sub', name), readFileSync(join(examples, name)));
  }
  return root;
}

/** Every output by its name. */
function outputs(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(
    (each) => each.isFile(),
  );
  const entries = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length)).toSorted();
  return Object.fromEntries(entries.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function built(
  args: readonly string[],
  cwd: string,
  out = 'out',
  env = {},
): Promise<Record<string, string>> {
  const { status, stderr } = await run(['build', ...args, ...formats, '-o', out], { cwd, env });
  expect({ status, done: stderr.includes('✓ ') }).toEqual({ status: 0, done: true });
  return outputs(resolve(cwd, out));
}

const isPlain = (text: string): boolean => /[^\n]\n$/.test(text) && !/[\r\ufeff]/.test(text);

let root: string;
let first: Record<string, string>;

beforeAll(async () => {
  root = project();
  first = await built([], root);
});

describe('the same maps give the same bytes', () => {
  test('in another time zone and language', async () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'ja' };
    expect(await built([], root, 'elsewhere', env)).toEqual(first);
  });

  test('where the terminal is told of them in Indonesian', async () => {
    const env = { LANG: 'id_ID.UTF-8' };
    expect(await built([], root, 'in-indonesian', env)).toEqual(first);
    const { stderr } = await run(['build', ...formats, '-o', 'in-indonesian'], { cwd: root, env });
    expect(stderr).toContain(' peta, ');
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])(
    'in the time zone %s, in every format made without a browser, and insights',
    async (zone) => {
      const all = 'html,markdown,mermaid,svg,png,json,curve-svg,quadrant-svg';
      const diagrams = 'journey,timeline,flowchart,mindmap,quadrant,curve';
      const made = async (TZ: string, out: string) => {
        const env = { TZ };
        const { status } = await run(['build', '-f', all, '--diagram', diagrams, '-o', out], {
          cwd: root,
          env,
        });
        const told = await Promise.all(
          ['pretty', 'markdown', 'json'].map((form) => run(['insights', '-f', form], { cwd: root, env })),
        );
        return { status, files: outputs(resolve(root, out)), told: told.map(({ stdout }) => stdout) };
      };
      const here = await made('UTC', 'zone-utc');
      const there = await made(zone, `zone-${zone.replace('/', '-')}`);
      expect(here.told.every((text) => text.length > 100)).toBe(true);
      expect(Object.keys(here.files).length).toBeGreaterThan(names.length * 10);
      expect(there).toEqual(here);
    },
  );

  test('when they were saved at another time', async () => {
    const copy = project();
    for (const name of files) utimesSync(join(copy, name), new Date(0), new Date('2038-01-01'));
    expect(await built([], copy)).toEqual(first);
  });

  test('in another folder', async () => {
    expect(await built([], project('a folder/with ünusual name'))).toEqual(first);
  });

  test('when they are named, in any order', async () => {
    const all = [...names.map((name) => join('sub', name)), 'sub', '.', ...names];
    const forward = await built(names, root, 'forward');
    expect(await built(names.toReversed(), root, 'backward')).toEqual(forward);
    // Named one by one they have no folder above them; scanned they keep it.
    expect(forward['/index.html']).not.toBe(first['/index.html']);
    expect(await built(['.', ...names], root, 'both')).toEqual(
      await built([...all.slice(-names.length), '.'], root, 'swapped'),
    );
  });

  test('from any working folder, the index and insights too', async () => {
    const home = project();
    writeFileSync(join(home, 'journeymap.config.yaml'), 'locale: en\n');
    // Seen from there one map is above, and another one before it in the alphabet is not.
    for (const name of ['z', 'sub/a'])
      writeFileSync(join(home, `${name}.journey.yaml`), `title: ${name}\nstages: [{ name: A }]\n`);
    const runs = [
      { cwd: home, maps: '.' },
      { cwd: join(home, 'sub'), maps: '..' },
    ];
    const [here, there] = await Promise.all(
      runs.map(async ({ cwd, maps }) => ({
        built: await built([maps], cwd, join(home, maps === '.' ? 'one' : 'two')),
        told: (await run(['insights', maps], { cwd })).stdout,
        data: (await run(['insights', maps, '-f', 'json'], { cwd })).stdout,
      })),
    );
    expect(there).toEqual(here);
  });

  test('when they are built a second time, and then no file is touched', async () => {
    const { stderr } = await run(['build', ...formats, '-o', 'out'], { cwd: root });
    expect(outputs(join(root, 'out'))).toEqual(first);
    const lines = stderr.split('\n').filter((line) => line.startsWith('  ') && line.includes(' kB'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.endsWith('  unchanged'))).toEqual([]);
  });
});

describe('an output', () => {
  test('tells nothing about the machine, the person or the day', () => {
    // A year alone stands in many a map.
    const today = new Date();
    const secrets = [
      root,
      dirname(root),
      examples,
      process.cwd(),
      'file://',
      today.toISOString().slice(0, 10),
      today.toDateString().slice(4),
    ];
    // Too short a name turns up in any text.
    secrets.push(...[homedir(), userInfo().username, hostname()].filter((text) => text.length > 5));
    const telling = Object.entries(first).flatMap(([name, text]) =>
      secrets.filter((each) => text.includes(each)).map((each) => `${name}: ${each}`),
    );
    expect(telling).toEqual([]);
  });

  test('has line feeds only, one at its end, and no byte order mark', () => {
    expect(Object.keys(first).length).toBe(names.length * 6 + 2);
    expect(Object.keys(first).filter((name) => !isPlain(first[name]!))).toEqual([]);
  });
});
