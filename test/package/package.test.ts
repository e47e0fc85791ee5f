import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
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
