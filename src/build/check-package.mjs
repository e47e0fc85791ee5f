import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * The package as it would be published, looked at by publint (package.json names what is there, and as what it is) and by
 * attw (its types are found in every way that a project of today looks for them). Run by npm, after the build.
 */

/** Programs of npm and of packages are scripts of the shell on Windows. */
const shell = process.platform === 'win32';

/** @returns what a program prints, where it is not shown at once */
function run(command, args, stdout = 'inherit') {
  const result = spawnSync(command, args, { stdio: ['ignore', stdout, 'inherit'], encoding: 'utf8', shell });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) process.exitCode = 1;
  return result.stdout;
}

const folder = mkdtempSync(join(tmpdir(), 'journeymap-packed-'));
try {
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], 'pipe');
  const tarball = join(folder, JSON.parse(packed)[0].filename);
  run('publint', ['run', tarball, '--strict']);
  run('attw', [tarball]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
