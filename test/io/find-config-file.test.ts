import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfigFile } from '../../src/io/find-config-file.ts';
import { tempFolder } from './temp-folder.ts';

test('the nearest one upwards', () => {
  const folder = tempFolder({ 'journeymap.config.yaml': '', 'a/journeymap.config.yml': '', 'a/b/c/x': '' });
  expect(findConfigFile(join(folder, 'a/b/c')).file).toBe(join(folder, 'a/journeymap.config.yml'));
  expect(findConfigFile(folder).file).toBe(join(folder, 'journeymap.config.yaml'));
});

test('.yaml before .yml, and a folder of that name is not a file', () => {
  const folder = tempFolder({
    'journeymap.config.yml': '',
    'a/journeymap.config.yml': '',
    'a/journeymap.config.yaml': '',
  });
  mkdirSync(join(folder, 'journeymap.config.yaml'));
  expect(findConfigFile(join(folder, 'a')).file).toBe(join(folder, 'a/journeymap.config.yaml'));
  expect(findConfigFile(folder).file).toBe(join(folder, 'journeymap.config.yml'));
});

test('none up to the root of the disk', () => {
  expect(findConfigFile(tempFolder()).file).toBeNull();
});

test('a folder that is not there yet', () => {
  const folder = tempFolder({ 'journeymap.config.yaml': '' });
  expect(findConfigFile(join(folder, 'new/er')).file).toBe(join(folder, 'journeymap.config.yaml'));
});

test.each([
  'journeymap.config.json',
  'journeymap.config.yaml.txt',
  'journeymap.yaml',
  '.journeymap.yml',
  '.journeymaprc',
  'Journeymap.Config.toml',
  'journey-map.config.yaml',
  'journymap.config.yml',
  'journeymap-config.yaml',
])('%s is nearly one', (name) => {
  const folder = tempFolder({ [name]: 'out: out\n' });
  expect(findConfigFile(folder)).toEqual({ file: null, near: [join(folder, name)] });
});

test.each(['journeymap.journey.yaml', 'journeymap.md', 'journeymap', 'journeymap.js', 'my-journeymap.yaml'])(
  '%s is something else',
  (name) => {
    expect(findConfigFile(tempFolder({ [name]: '' }))).toEqual({ file: null, near: [] });
  },
);

test('a map of such a name is none', () => {
  const folder = tempFolder({ 'journeymap.yaml': 'title: A\nstages: [A]\n' });
  expect(findConfigFile(folder).near).toEqual([]);
});

test('they are looked for up to the config file, and else up to the root of the repository', () => {
  const folder = tempFolder({
    'journeymap.json': '',
    'a/.git/x': '',
    'a/journeymap.toml': '',
    'a/b/journeymap.yml': '',
    'a/b/c/journeymap.config.yaml': '',
    'a/b/c/journeymap.config.yml': '',
    'a/b/c/d/.journeymap.yaml': '',
  });
  expect(findConfigFile(join(folder, 'a/b/c/d'))).toEqual({
    file: join(folder, 'a/b/c/journeymap.config.yaml'),
    near: [join(folder, 'a/b/c/d/.journeymap.yaml'), join(folder, 'a/b/c/journeymap.config.yml')],
  });
  expect(findConfigFile(join(folder, 'a/b')).near).toEqual([
    join(folder, 'a/b/journeymap.yml'),
    join(folder, 'a/journeymap.toml'),
  ]);
});
