import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './pages.ts';

/* What CONTRIBUTING.md walks through, done in a copy of the repository: both changes stand in docs/contributing. */

const changeOf = (name: string): string => join(root, 'docs/contributing', `${name}.diff`);

/** The files that were there before and that a change touches. */
const touched = (name: string): string[] =>
  [...readFileSync(changeOf(name), 'utf8').matchAll(/^--- a\/(.*)$/gm)].map(([, path]) => path!);

const copy = mkdtempSync(join(tmpdir(), 'journeymap-contributing-'));
afterAll(() => rmSync(copy, { recursive: true }));

const inCopy = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
const tool = (name: string, ...args: string[]): string =>
  inCopy(join(root, 'node_modules/.bin', name), ...args);

beforeAll(() => {
  for (const name of readdirSync(root))
    if (!['.git', 'dist', 'node_modules'].includes(name))
      cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const name of ['a-field', 'a-part']) inCopy('git', 'apply', changeOf(name));
  tool('rolldown', '-c', 'rolldown.config.ts', '--log-level', 'warn');
}, 300_000);

test('a text field of a stage is a line in six files of the product', () => {
  expect(touched('a-field')).toHaveLength(6);
});

test('a part is its rooms, its place in the language, its line in the registry, and its words in both languages', () => {
  expect(touched('a-part').filter((path) => !path.startsWith('src/i18n/'))).toEqual([
    'src/model/descriptions.id.ts',
    'src/model/stages/step.ts',
    'src/parts/registry.ts',
  ]);
});

describe('with both', () => {
  test('the types are right and the floors keep their order', () => {
    tool('tsc');
    tool('tsc', '-p', 'tsconfig.frames.json');
    tool('depcruise', 'src', '--config', '.dependency-cruiser.cjs');
  }, 300_000);

  test('no recorded output of a map without them changes', () => {
    expect(tool('vitest', 'run', 'test/golden')).toMatch(/\n\d{3} passed, 0 failed\n/);
  }, 300_000);

  test('what the terminal says of them is there in Indonesian, too', () => {
    expect(tool('vitest', 'run', 'test/report/indonesian.test.ts')).toMatch(/\n\d{3} passed, 0 failed\n/);
  }, 300_000);

  test('a map that has them shows them', () => {
    const map =
      'title: Coffee\nstages:\n  - { name: Delivery, note: Twice a week, risks: The courier is late }\n';
    writeFileSync(join(copy, 'coffee.journey.yaml'), map);
    inCopy(process.execPath, 'bin/journeymap.js', 'build', '-f', 'html,markdown,json', 'coffee.journey.yaml');
    for (const extension of ['html', 'md', 'json']) {
      const output = readFileSync(join(copy, `journeymap-out/coffee.${extension}`), 'utf8');
      for (const text of ['Twice a week', 'The courier is late']) expect(output).toContain(text);
    }
  });
});
