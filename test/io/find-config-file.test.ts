import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfigFile } from '../../src/io/find-config-file.ts';
import { tempFolder } from './temp-folder.ts';

test('the nearest one upwards', () => {
  const folder = tempFolder({ 'journeymap.config.yaml': '', 'a/journeymap.config.yml': '', 'a/b/c/x': '' });
  expect(findConfigFile(join(folder, 'a/b/c'))).toBe(join(folder, 'a/journeymap.config.yml'));
  expect(findConfigFile(folder)).toBe(join(folder, 'journeymap.config.yaml'));
});

test('.yaml before .yml, and a folder of that name is not a file', () => {
  const folder = tempFolder({
    'journeymap.config.yml': '',
    'a/journeymap.config.yml': '',
    'a/journeymap.config.yaml': '',
  });
  mkdirSync(join(folder, 'journeymap.config.yaml'));
  expect(findConfigFile(join(folder, 'a'))).toBe(join(folder, 'a/journeymap.config.yaml'));
  expect(findConfigFile(folder)).toBe(join(folder, 'journeymap.config.yml'));
});

test('none up to the root of the disk', () => {
  expect(findConfigFile(tempFolder())).toBeNull();
});

test('a folder that is not there yet', () => {
  const folder = tempFolder({ 'journeymap.config.yaml': '' });
  expect(findConfigFile(join(folder, 'new/er'))).toBe(join(folder, 'journeymap.config.yaml'));
});
