import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';

/*
 * A file of V8's code cache. V8 looks at its first bytes and runs the rest unseen: one wrong bit in it is a crash, an
 * endless loop or another output. So all of it lies in the file twice, and what is not twice the same is not used.
 * Comparing takes half a millisecond; the first call of a checksum of Node's takes three, and one of our own eight.
 */

/** V8 would copy what begins elsewhere. */
const alignment = 8;

/**
 * @param file where {@link writeCompiled} has put it
 * @param source the program file that it was compiled from
 * @returns nothing where the file is not there, is damaged, or was made from another source
 */
export function readCompiled(file: string, source: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const half = bytes.length / 2;
    const start = identity(source);
    const isSound =
      Number.isInteger(half) &&
      start.equals(bytes.subarray(0, start.length)) &&
      bytes.subarray(0, half).equals(bytes.subarray(half));
    return isSound ? bytes.subarray(start.length, half) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Losing the compiled form costs a few milliseconds, so whatever goes wrong here is passed over.
 * @param content what was read from `source` and compiled
 */
export function writeCompiled(file: string, source: string, content: string, compiled: () => Buffer): void {
  try {
    const start = identity(source);
    // It may have been replaced since it was read, and then `start` tells of another text.
    if (readFileSync(source, 'utf8') !== content) return;
    const once = Buffer.concat([start, compiled()]);
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([once, once]), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // A full or read-only temp folder.
  }
}

/** Which file, by its path, which stands in the compiled form; and of which content, which changes nothing of this. */
function identity(source: string): Buffer {
  const { size, mtimeMs, ctimeMs, ino } = statSync(source);
  const text = Buffer.from(`${source}\n${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
  return Buffer.concat([text], Math.ceil(text.length / alignment) * alignment);
}
