import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../e2e/journeymap.ts';
import { installPacked, noNetwork, type Installed } from './installed.ts';

/* The package as a user gets it: packed, installed into an empty project, with no package of our own around. */

const mebibyte = 1024 * 1024;
let installed: Installed;
let program: string;

beforeAll(async () => {
  installed = await installPacked();
  program = join(installed.folder, 'node_modules/journeymap/bin/journeymap.js');
}, 120_000);

afterAll(() => rmSync(dirname(installed.folder), { recursive: true, force: true }));

test('it is small: at most 25 MiB and 12 packages, with all that it needs to run', () => {
  expect(installed.packages).toContain('node_modules/journeymap');
  expect(installed.packages.length).toBeLessThanOrEqual(12);
  expect(installed.bytes / mebibyte).toBeLessThanOrEqual(25);
});

test('it brings no browser, and no drawer that needs one', () => {
  expect(installed.packages.filter((path) => /mermaid|puppeteer|chromium/.test(path))).toEqual([]);
});

test.each(['README.md', 'docs/guide/writing-maps.md', 'docs/guide/libraries.md'])(
  'the schema that %s tells editors of comes with it',
  (page) => {
    const text = readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
    const named = [...text.matchAll(/yaml-language-server: \$schema=([^\s`]+)/g)].map(([, path]) => path!);
    expect(named).toHaveLength(1);
    for (const path of named)
      expect(JSON.parse(readFileSync(join(installed.folder, path), 'utf8'))).toHaveProperty('$schema');
  },
);

test('nothing runs when it is installed, and nothing is built where it is', () => {
  const folder = join(installed.folder, 'node_modules/journeymap');
  expect(installed.withScripts).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  expect(Object.keys(scripts).filter((name) => name.includes('install'))).toEqual([]);
  // npm runs it where a package is installed from git, or in its own folder.
  const before = readdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, nodeArguments(scripts['prepare']!), {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});

/** What follows `node` in a script of package.json. */
function nodeArguments(script: string): string[] {
  const [, code] = /^node -e "(.*)"$/.exec(script) ?? [];
  if (code === undefined) throw new Error(`Not a line for Node: ${script}`);
  return ['-e', code];
}

describe('with no network', () => {
  const build = (formats: string, ...more: readonly string[]) =>
    run(['build', 'coffee.journey.yaml', '-f', formats, ...more], {
      cwd: installed.folder,
      program,
      node: ['--import', noNetwork],
    });
  const output = (name: string) => readFileSync(join(installed.folder, 'journeymap-out', name));

  beforeAll(() =>
    copyFileSync(
      join(installed.folder, 'node_modules/journeymap/examples/coffee-shop.journey.yaml'),
      join(installed.folder, 'coffee.journey.yaml'),
    ),
  );

  test('it builds pages, tables, diagrams and pictures', async () => {
    const { status, stderr } = await build('html,markdown,mermaid,svg,png,curve-svg');
    expect(stderr).toMatch(/^✓ 1 map, 6 files in journeymap-out/);
    expect(status).toBe(0);
    expect(output('coffee.html').toString()).toContain('Pembelian Kopi Online');
    expect(output('coffee.md').toString()).toContain('Pembelian Kopi Online');
    expect(output('coffee.mmd').toString()).toMatch(/^journey\n/);
    expect(output('coffee.svg').toString()).toContain('Pembelian Kopi Online');
    expect(output('coffee.png').subarray(1, 4).toString()).toBe('PNG');
  });

  test('as a library it makes the same bytes', async () => {
    const program = `
      import { build, compile, formats, insights, render, validate } from 'journeymap';
      const text = (await import('node:fs')).readFileSync('coffee.journey.yaml', 'utf8');
      const of = (artifacts) =>
        artifacts.map(({ path, body }) => [path, Buffer.from(body).toString('base64')]);
      const chosen = ['html', 'markdown', 'mermaid', 'svg', 'png', 'curve-svg'];
      const onDisk = await build({ maps: 'coffee.journey.yaml', formats: chosen });
      const inMemory = await build({ text, path: 'coffee.journey.yaml', formats: chosen });
      const { artifact } = await render(compile('coffee.journey.yaml', text).value, 'svg');
      console.log(JSON.stringify({
        onDisk: of(onDisk.artifacts),
        inMemory: of(inMemory.artifacts),
        svg: of([artifact])[0][1],
        ok: (await validate({ text })).ok,
        told: (await insights({ text })).maps[0].insights.length > 0,
        formats: formats.length > 5,
      }));
    `;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', noNetwork, '--input-type=module', '--eval', program],
      { cwd: installed.folder, encoding: 'utf8', maxBuffer: 64 * mebibyte },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const made = JSON.parse(stdout) as Record<string, unknown> & { readonly onDisk: [string, string][] };
    expect(made.onDisk).toHaveLength(6);
    for (const [path, body] of made.onDisk) expect(output(path).toString('base64'), path).toBe(body);
    const [, svg] = made.onDisk.find(([path]) => path === 'coffee.svg')!;
    const same = { inMemory: made.onDisk, svg, ok: true, told: true, formats: true };
    expect(made).toMatchObject(same);
  });

  test('it builds data that fits the schema which it brings', async () => {
    const { status } = await build('json');
    expect(status).toBe(0);
    const read = createRequire(join(installed.folder, 'package.json'));
    const schemaOf = (name: string): object => read(`journeymap/schemas/${name}.json`) as object;
    const document: unknown = JSON.parse(output('coffee.json').toString());
    const validate = new Ajv({ strict: true }).compile(schemaOf('output'));
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(document).toMatchObject({ schemaVersion: 1, title: 'Pembelian Kopi Online' });
    expect(schemaOf('journey')).toMatchObject({ title: 'A journey map' });
    expect(schemaOf('library')).toMatchObject({ title: 'A library' });
  });

  test('it says in one line how to get what Mermaid pictures need', async () => {
    const { status, stderr } = await build('mermaid-svg');
    expect(status).toBe(2);
    expect(stderr).toMatch(/npm install .*@mermaid-js\/mermaid-cli/);
  });
});
