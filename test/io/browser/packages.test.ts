import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../../src/core/tool-failure.ts';
import { optionalPackages, packageFolder, required } from '../../../src/io/browser/packages.ts';
import { tempFolder } from '../temp-folder.ts';

/** A project with one package, of these files. */
const project = (name: string, files: Readonly<Record<string, string>>): string =>
  tempFolder(
    Object.fromEntries(
      Object.entries(files).map(([file, text]) => [`node_modules/${name}/${file}`, text] as const),
    ),
  );

const manifest = (more: object = {}): string =>
  JSON.stringify({ name: 'drawing', version: '1.0.0', main: 'index.js', ...more });

test("journeymap's own place comes before the project's", () => {
  const cwd = project('puppeteer-core', { 'package.json': manifest(), 'index.js': 'module.exports = 1' });
  expect(optionalPackages(cwd).find('puppeteer-core')).not.toContain(cwd);
});

describe("a package of the project's", () => {
  test('is found and loaded, an ES module too', () => {
    const cwd = project('drawing', {
      'package.json': manifest({ type: 'module' }),
      'index.js': 'export const answer = 42;',
    });
    const packages = optionalPackages(cwd);
    const file = packages.find('drawing')!;
    expect(packageFolder(file, 'drawing')).toBe(join(cwd, 'node_modules/drawing'));
    expect(packages.load('drawing')).toMatchObject({ answer: 42 });
  });

  test('is not even looked for where nothing may be loaded from there', () => {
    project('drawing', { 'package.json': manifest(), 'index.js': '' });
    expect(optionalPackages(undefined).find('drawing')).toBeUndefined();
  });

  test.each([
    ['lacks a package of its own', 'require("not-there")'],
    ['is written for a newer Node', 'const = 1'],
  ])('that %s is a failure with a command, and no bug', (_, code) => {
    const cwd = project('drawing', { 'package.json': manifest(), 'index.js': code });
    expect(() => optionalPackages(cwd).load('drawing')).toThrow(ToolFailure);
  });

  test('that throws by itself is passed on as it is', () => {
    const cwd = project('drawing', { 'package.json': manifest(), 'index.js': 'throw new Error("own")' });
    expect(() => optionalPackages(cwd).load('drawing')).toThrow(/^own$/);
  });
});

test('the first of several names that is installed is taken; with none, the command is told', () => {
  const cwd = project('drawing', { 'package.json': manifest(), 'index.js': '' });
  const packages = optionalPackages(cwd);
  expect(required(packages, ['not-there', 'drawing'], 'It', 'npm install x')).toBe('drawing');
  let failure: unknown;
  try {
    required(packages, ['not-there', 'nor-this'], 'It', 'npm install x');
  } catch (error) {
    failure = error;
  }
  expect(failure).toEqual(
    new ToolFailure('It needs not-there, which is not installed.', 'Run: npm install x'),
  );
});
