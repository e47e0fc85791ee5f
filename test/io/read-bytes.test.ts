import { execFileSync, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { ToolFailure } from '../../src/core/tool-failure.ts';
import { readBytes, readStdin } from '../../src/io/read-bytes.ts';
import { tempFolder } from './temp-folder.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

function throughPipe(command: string, limit: number): Uint8Array {
  const pipe = join(tempFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', `(${command}) > "$0"`, pipe], { stdio: 'ignore' });
  try {
    return readBytes(pipe, limit);
  } finally {
    writer.kill();
  }
}

describe('readBytes', () => {
  test.each([
    ['shorter than the limit', 'kopi', 10, 'kopi'],
    ['as long as the limit', 'kopi', 4, 'kopi'],
    ['longer: one byte more than the limit and no further', 'kopi susu', 4, 'kopi '],
    ['empty', '', 4, ''],
    ['no UTF-8 is assumed', 'é', 1, 'é'],
  ])('%s', (_, content, limit, expected) => {
    expect(text(readBytes(join(tempFolder({ f: content }), 'f'), limit))).toBe(expected);
  });

  test('a file of several megabytes', () => {
    const content = 'kopi susu '.repeat(500_000);
    expect(text(readBytes(join(tempFolder({ f: content }), 'f'), 10_000_000))).toBe(content);
  });

  test('a file that is written to meanwhile is whole, or is refused', async () => {
    const size = 200_000;
    const file = join(tempFolder({ f: 'a'.repeat(size) }), 'f');
    const writer = new Worker(
      `const { openSync, writeSync } = require('node:fs');
      const { parentPort, workerData: { file, size } } = require('node:worker_threads');
      const fd = openSync(file, 'r+');
      const texts = ['a', 'b'].map((letter) => letter.repeat(size));
      for (let round = 0; ; round++) {
        writeSync(fd, texts[round % 2], 0);
        if (round === 1) parentPort.postMessage('writes');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
      }`,
      { eval: true, workerData: { file, size } },
    );
    await new Promise((resolve) => writer.once('message', resolve));
    try {
      const read = Array.from({ length: 600 }, () => {
        try {
          return new Set(readBytes(file, size)).size;
        } catch (error) {
          return error instanceof ToolFailure ? 'refused' : error;
        }
      });
      expect(read.filter((each) => each !== 1 && each !== 'refused')).toEqual([]);
    } finally {
      await writer.terminate();
    }
  });

  test.skipIf(process.platform === 'win32')('a device without end', () => {
    expect(readBytes('/dev/zero', 200_000)).toHaveLength(200_001);
  });

  test.skipIf(process.platform !== 'linux')('a file of the kernel, whose size is 0', () => {
    expect(text(readBytes('/proc/self/status', 10_000))).toContain('Name:');
  });

  test.skipIf(process.platform === 'win32')('a pipe: to its end, however slowly it comes', () => {
    expect(text(throughPipe('printf kopi; sleep 0.1; printf susu', 100))).toBe('kopisusu');
  });

  test.skipIf(process.platform === 'win32')('a pipe without end: to the limit', () => {
    expect(text(throughPipe('yes kopi', 7))).toBe('kopi\nkop');
  });

  test.each<[string, string, string]>([
    ['a missing file', 'gone', 'there is no such file or folder'],
    ['a folder', '.', 'it is a folder'],
    ['a file taken for a folder', 'f/x', 'a part of its path is a file'],
    ['links in a circle', 'loop', 'its links lead round in a circle'],
    ['a name that is too long', 'x'.repeat(300), 'its name is too long'],
  ])('%s', (_, name, reason) => {
    const folder = tempFolder({ f: '' });
    symlinkSync('loop', join(folder, 'loop'));
    const read = (): unknown => readBytes(join(folder, name), 10, 'maps/\u001bx.yaml');
    expect(read).toThrow(ToolFailure);
    expect(read).toThrow(`Cannot read maps/␛x.yaml: ${reason}`);
  });
});

describe('readStdin', () => {
  test('joins bytes and texts', async () => {
    expect(text(await readStdin(Readable.from([Buffer.from('ko'), 'pi é']), 100))).toBe('kopi é');
  });

  test('stops behind the limit', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        asked += 1;
        yield 'abc';
      }
    }
    expect(text(await readStdin(endless(), 4))).toBe('abcab');
    expect(asked).toBe(2);
  });

  test('a failing stream is a failure of the tool', async () => {
    const broken = new Readable({ read() {} });
    broken.destroy(Object.assign(new Error('x'), { code: 'EIO', syscall: 'read' }));
    await expect(readStdin(broken, 4)).rejects.toThrow(
      'Cannot read standard input: the disk reports an error.',
    );
  });
});
