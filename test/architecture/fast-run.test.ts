import { execFile, spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['spawn', spawn],
  ['spawnSync', spawnSync],
  ['execFile', execFile],
])('what starts a program by %s is told that it is no test of the fast run', (_name, start) => {
  expect(() => start(process.execPath, ['-e', '0'])).toThrow(/move it to a slow folder/);
});
