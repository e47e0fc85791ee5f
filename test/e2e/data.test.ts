import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, run } from './journeymap.ts';

const map = (file: string) =>
  `title: Figures\nkpis:\n  all: { name: All, value: { file: ${file}, column: a, aggregate: sum } }\nstages: [{ name: Buy }]\n`;

const validate = (cwd: string, ...more: string[]) => run(['validate', ...more], { cwd });

test('data is read by validate, and its mistakes are told with file, line and column', async () => {
  const cwd = newFolder({ 'map.journey.yaml': map('a.csv'), 'a.csv': 'b;a\n1;2\n1;x\n' });
  const { status, stdout } = await validate(cwd);
  expect(status).toBe(1);
  expect(stdout).toContain('error[data/bad-number]: "x" in the column "a" is not a number.');
  expect(stdout).toContain('a.csv:3:3');
  expect(stdout).toContain('map.journey.yaml:3:36');
});

test('nothing is written where data has a mistake, whatever other maps have', async () => {
  const cwd = newFolder({
    'a.journey.yaml': map('a.csv'),
    'b.journey.yaml': 'title: B\nstages: [{ name: Buy }]\n',
    'a.csv': 'a\nx\n',
  });
  const { status, stderr } = await run(['build', '-f', 'markdown'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing was written.');
});

test('a map from standard input names its data from the working folder', async () => {
  const cwd = newFolder({ 'a.csv': 'a\n1\n' });
  const fine = await run(['build', '-', '-f', 'markdown', '--stdout'], { cwd, stdin: map('a.csv') });
  expect(fine.stderr).toBe('');
  expect(fine.stdout).toContain('# Figures');
  const missing = await run(['validate', '-'], { cwd, stdin: map('b.csv') });
  expect(missing.stdout).toContain('error[file/missing]: There is no file "b.csv".');
});

describe('what lies outside of the project is not read', () => {
  const outside = () => newFolder({ 'secret.csv': 'a\nsecret\n' });

  test.each([[], ['--sandbox']])('by its path %s', async (...flags) => {
    const folder = outside();
    mkdirSync(join(folder, 'project'));
    writeFileSync(join(folder, 'project/map.journey.yaml'), map('../secret.csv'));
    const { status, stdout } = await validate(join(folder, 'project'), ...flags);
    expect(status).toBe(1);
    expect(stdout).toContain('error[file/outside]');
    expect(stdout).not.toContain('"secret"');
  });

  test.runIf(process.platform !== 'win32')('through a link', async () => {
    const folder = outside();
    const cwd = newFolder({
      'map.journey.yaml': map('link.csv'),
      'deep.journey.yaml': map('link/secret.csv'),
    });
    symlinkSync(join(folder, 'secret.csv'), join(cwd, 'link.csv'));
    symlinkSync(folder, join(cwd, 'link'));
    const { stdout } = await validate(cwd);
    expect(stdout.match(/error\[file\/outside\]/g)).toHaveLength(2);
    expect(stdout).not.toContain('"secret"');
  });
});

test.runIf(process.platform !== 'win32')('only a regular CSV file is opened', async () => {
  const cwd = newFolder({ 'link.journey.yaml': map('link.csv'), 'key.txt': 'a\n1\n' });
  symlinkSync(join(cwd, 'key.txt'), join(cwd, 'link.csv'));
  expect((await validate(cwd)).stdout).toContain('error[data/not-csv]');
  const pipes = newFolder({ 'map.journey.yaml': map('pipe.csv') });
  execFileSync('mkfifo', [join(pipes, 'pipe.csv')]);
  expect((await validate(pipes)).stdout).toContain('"pipe.csv" is a pipe, not a file.');
  mkdirSync(join(pipes, 'folder.csv'));
  writeFileSync(join(pipes, 'map.journey.yaml'), map('folder.csv'));
  expect((await validate(pipes)).stdout).toContain('"folder.csv" is a folder, not a file.');
});
