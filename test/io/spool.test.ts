import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { Spool, type Spooled } from '../../src/io/spool.ts';

const texts = ['kopi', '', 'é嬉👍', 'x'.repeat(100_000), 'susu'];

const spoolFiles = (): string[] => readdirSync(tmpdir()).filter((name) => name.endsWith('.spool'));

/** Open files of this process that have lost their name. */
const nameless = (): string[] =>
  readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return /journeymap-\w+\.spool \(deleted\)$/.test(readlinkSync(`/proc/self/fd/${fd}`));
    } catch {
      return false;
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
    expect([...places].reverse().map(read)).toEqual([...texts].reverse());
    expect(read(spool.put('later'))).toBe('later');
    spool.close();
    spool.close();
  });

  test.skipIf(process.platform !== 'linux')('its file has no name, belongs to the user alone, and is freed', () => {
    const before = nameless();
    const spool = new Spool(0);
    spool.put('secret');
    const own = nameless().filter((fd) => !before.includes(fd));
    expect(own).toHaveLength(1);
    expect(statSync(`/proc/self/fd/${own[0]}`).mode & 0o777).toBe(0o600);
    expect(spoolFiles()).toEqual([]);
    spool.close();
    expect(nameless()).toEqual(before);
  });

  test.skipIf(process.platform !== 'linux')('a small run opens no file at all', () => {
    const before = nameless();
    const spool = new Spool();
    spool.put('x'.repeat(1_000_000));
    expect(nameless()).toEqual(before);
    spool.close();
  });
});
