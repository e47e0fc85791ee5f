import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { changing, isUnchanged, tick } from './same-file.ts';
import { systemCode, systemFailure } from './system-failure.ts';

const CHUNK = 64 * 1024;

/**
 * The first bytes of a file: at most `limit + 1` of them, so that a result longer than `limit` says "too large".
 * No more than that is ever read, also from a pipe or a device without end. Synchronous, because for thousands of
 * small files the way through the thread pool costs more than the reading.
 * @param name the file as the person knows it, for the message
 * @throws ToolFailure when the file cannot be read
 */
export function readBytes(file: string, limit: number, name: string = file): Uint8Array {
  let fd: number | undefined;
  try {
    fd = openSync(file, 'r');
    const stats = fstatSync(fd);
    if (!stats.isFile() || stats.size === 0) return readStream(fd, limit);
    const bytes = readRegular(fd, stats, limit);
    if (bytes !== undefined) return bytes;
    throw new ToolFailure(
      `Cannot read ${printable(name)}: ${changing}.`,
      'Run it again once whatever writes the file is done.',
    );
  } catch (error) {
    throw systemFailure(error, 'Cannot read', name);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/**
 * Like {@link readBytes}, but what may keep a reader waiting (a pipe, a terminal) is read without blocking the process,
 * which could not even be stopped with Ctrl-C while it waits.
 */
export function readPatiently(
  file: string,
  limit: number,
  name: string = file,
): Uint8Array | Promise<Uint8Array> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return readBytes(file, limit, name);
  return readChunks(createReadStream(file), limit, name);
}

/**
 * Like {@link readBytes} for an open regular file. One that is written to meanwhile, or was a moment ago, is read
 * again: half of an old and half of a new text may look like a whole one.
 * @returns `undefined` where it goes on changing
 */
export function readRegular(fd: number, opened: Stats, limit: number): Uint8Array | undefined {
  let stats = opened;
  let bytes = readOnce(fd, stats.size, limit);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (isUnchanged(fd, stats)) return bytes;
    sleep(tick + 1);
    stats = fstatSync(fd);
    bytes = readOnce(fd, stats.size, limit);
  }
  return undefined;
}

function readOnce(fd: number, size: number, limit: number): Buffer {
  const buffer = Buffer.allocUnsafe(Math.min(size, limit + 1));
  let filled = 0;
  while (filled < buffer.length) {
    const count = readSync(fd, buffer, filled, buffer.length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

function readStream(fd: number, limit: number): Uint8Array {
  const chunks: Buffer[] = [];
  let left = limit + 1;
  while (left > 0) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, left));
    const count = readWhenReady(fd, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    left -= count;
  }
  return Buffer.concat(chunks);
}

/** A pipe that its writer made non-blocking says EAGAIN instead of waiting. */
function readWhenReady(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk, 0, chunk.length, null);
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      sleep(5);
    }
  }
}

/** @param time in milliseconds */
const sleep = (time: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);

/**
 * Standard input with the same bound as {@link readBytes}: at most `limit + 1` bytes, then the rest is left unread.
 * @throws ToolFailure when it cannot be read
 */
export const readStdin = (stdin: Io['stdin'], limit: number): Promise<Uint8Array> =>
  readChunks(stdin, limit, 'standard input');

async function readChunks(source: Io['stdin'], limit: number, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > limit) break;
    }
  } catch (error) {
    throw systemFailure(error, 'Cannot read', name);
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}
