import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { FolderLock, LOCK_NAME } from '../../src/io/folder-lock.ts';
import { tempFolder } from './temp-folder.ts';

const never = new AbortController().signal;
const take = (folder: string, signal = never) =>
  FolderLock.take(folder, () => mkdirSync(folder, { recursive: true }), signal);

/** The lock of another process, as it left it. */
function leave(folder: string, holder: object): void {
  writeFileSync(join(folder, LOCK_NAME), JSON.stringify(holder));
}

/** What a lock of this process says of its holder. */
async function holder(): Promise<{ token: string; pid: number; machine: string }> {
  const folder = tempFolder();
  const lock = await take(folder);
  const text = readFileSync(join(folder, LOCK_NAME), 'utf8');
  lock?.release();
  return JSON.parse(text) as { token: string; pid: number; machine: string };
}

/** No system gives a process so large an id. */
const deadPid = 2 ** 30;
const long = new Date(Date.now() - 3_600_000);

describe('a lock', () => {
  test('is held by one at a time, and leaves nothing', async () => {
    const folder = join(tempFolder(), 'out');
    let inside = 0;
    let most = 0;
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 12 }, async (_, number) => {
        const lock = await take(folder);
        most = Math.max(most, ++inside);
        await nextTurn();
        order.push(number);
        lock?.confirm();
        inside--;
        lock?.release();
        lock?.release();
      }),
    );
    expect(most).toBe(1);
    expect(order).toHaveLength(12);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('of a process that is no more is taken over, by one of many', async () => {
    const folder = tempFolder();
    leave(folder, { ...(await holder()), pid: deadPid });
    let inside = 0;
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const lock = await take(folder);
        expect(++inside).toBe(1);
        await nextTurn();
        inside--;
        lock?.release();
      }),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['another machine', { machine: 'elsewhere' }],
    ['a process that runs', { pid: process.ppid }],
    ['nobody that can be told', { token: 'x' }],
  ])('of %s is waited for, until it gave no sign of life for long', async (_, more) => {
    const folder = tempFolder();
    const mine = await holder();
    leave(folder, { ...mine, ...more });
    const controller = new AbortController();
    const waiting = take(folder, controller.signal);
    for (let turn = 0; turn < 50; turn++) await nextTurn();
    controller.abort('stop');
    await expect(waiting).rejects.toBe('stop');
    expect(JSON.parse(readFileSync(join(folder, LOCK_NAME), 'utf8'))).toMatchObject(more);
    utimesSync(join(folder, LOCK_NAME), long, long);
    (await take(folder))?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is a link to something without an end is none', async () => {
    const folder = tempFolder();
    symlinkSync('/dev/zero', join(folder, LOCK_NAME));
    const waiting = new AbortController();
    const taken = take(folder, waiting.signal);
    await nextTurn();
    waiting.abort('stop');
    await expect(taken).rejects.toBe('stop');
  });

  test('that another one took over is known to be lost, and stays with that one', async () => {
    const folder = tempFolder();
    const lock = await take(folder);
    utimesSync(join(folder, LOCK_NAME), long, long);
    const other = await take(folder);
    expect(() => lock?.confirm()).toThrow('Another build took over the output folder');
    lock?.release();
    other?.confirm();
    other?.release();
    expect(existsSync(join(folder, LOCK_NAME))).toBe(false);
  });

  test('waits also where its folder is taken away meanwhile', async () => {
    const folder = join(tempFolder(), 'out');
    const lock = await take(folder);
    const waiting = take(folder);
    await nextTurn();
    lock?.release();
    rmSync(folder, { recursive: true });
    (await waiting)?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
