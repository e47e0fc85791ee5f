import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import { Spool, type Spooled } from '../../src/io/spool.ts';
import { tempFolder } from './temp-folder.ts';

const texts = ['kopi', '', 'é嬉👍', 'x'.repeat(100_000), 'susu'];

/** A temp folder for this test alone: other tests of this process have spool files of their own. */
function ownTemp(): string {
  const folder = tempFolder();
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  return folder;
}

/** The open files of this process that were once in a folder. */
const openFrom = (folder: string): { fd: string; link: string }[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const link = readlinkSync(`/proc/self/fd/${fd}`);
      return link.startsWith(`${folder}/`) ? [{ fd, link }] : [];
    } catch {
      return [];
    }
  });

describe('Spool', () => {
  test.each([
    ['all in memory', 1_000_000],
    ['some in the file', 10],
    ['all in the file', 0],
  ])('gives back what was put in, in any order: %s', (_, memory) => {
    const spool = new Spool(memory);
    const places = texts.map((text) => spool.put(text));
    const read = (place: Spooled): string => Buffer.from(spool.get(place)).toString();
    expect(places.toReversed().map(read)).toEqual(texts.toReversed());
    expect(read(spool.put('later'))).toBe('later');
    spool.close();
    spool.close();
  });

  test.skipIf(process.platform !== 'linux')(
    'its file has no name, belongs to the user alone, and is freed',
    () => {
      const folder = ownTemp();
      const spool = new Spool(0);
      spool.put('secret');
      expect(readdirSync(folder)).toEqual([]);
      const [own, ...others] = openFrom(folder);
      expect(others).toEqual([]);
      expect(own!.link).toMatch(/journeymap-\w+\.spool \(deleted\)$/);
      expect(statSync(`/proc/self/fd/${own!.fd}`).mode & 0o777).toBe(0o600);
      spool.close();
      expect(openFrom(folder)).toEqual([]);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'a temp folder that is not there is a failure of the tool',
    () => {
      vi.stubEnv('TMPDIR', '/nowhere/at/all');
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(() => new Spool(0).put('x')).toThrow(ToolFailure);
      expect(() => new Spool(0).put('x')).toThrow('Cannot write a temporary file in /nowhere/at/all');
    },
  );

  test.skipIf(process.platform !== 'linux')('a small run opens no file at all', () => {
    const folder = ownTemp();
    const spool = new Spool();
    spool.put('x'.repeat(1_000_000));
    expect(openFrom(folder)).toEqual([]);
    spool.close();
  });
});
