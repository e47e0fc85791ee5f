import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/journeymap.js', import.meta.url));

describe('the compile cache', () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'journeymap-cache-'));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  const version = (env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [bin, '--version'], {
      encoding: 'utf8',
      env: { NODE_COMPILE_CACHE: base, ...env },
    });
  // Node 22 and later keep what they load themselves beside it.
  const folder = (): string =>
    join(base, readdirSync(base).find((name) => name.startsWith('journeymap-')) ?? '');
  const entries = (): string[] => readdirSync(folder());

  it('is written by the first start, in a folder of our own, and used by the second', () => {
    const first = version();
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    const written = entries();
    expect(written.some((name) => name.startsWith('start-'))).toBe(true);
    expect(written.filter((name) => !/-[\w-]{8}\.cjs$/.test(name))).toEqual([]);
    const times = written.map((name) => statSync(join(folder(), name)).mtimeMs);
    expect(version().stdout).toBe(first.stdout);
    expect(entries().map((name) => statSync(join(folder(), name)).mtimeMs)).toEqual(times);
  });

  it('is replaced where it is broken', () => {
    const { stdout } = version();
    for (const name of entries()) writeFileSync(join(folder(), name), 'not a cache');
    expect(version()).toMatchObject({ stdout, stderr: '', status: 0 });
    for (const name of entries()) expect(statSync(join(folder(), name)).size).toBeGreaterThan(100);
  });

  it('is left alone where others could have written to it', () => {
    version();
    const own = folder();
    rmSync(own, { recursive: true });
    mkdirSync(own);
    chmodSync(own, 0o777);
    expect(version().status).toBe(0);
    expect(entries()).toEqual([]);
  });

  it('can be turned off, and a folder that cannot be made is no failure', () => {
    expect(version({ NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(0);
    expect(readdirSync(base)).toEqual([]);
    writeFileSync(join(base, 'file'), '');
    expect(version({ NODE_COMPILE_CACHE: join(base, 'file') })).toMatchObject({ stderr: '', status: 0 });
  });
});
