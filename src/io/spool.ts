import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemFailure } from './system-failure.ts';

/** An output that was put away: its bytes, or where they are in the spool file. */
export type Spooled = Uint8Array | { readonly offset: number; readonly length: number };

/** Bytes kept in memory before a file is used; some 1,000 maps in three formats. */
const MEMORY = 32 * 1024 * 1024;

/**
 * Holds the outputs of a run until all of them are known to be good: the first ones in memory, the others in one file of
 * the system's temp folder that nobody else can open and that loses its name at once, so that not even `kill -9`
 * leaves it behind. (Windows keeps the name of an open file; there it is removed at the end.)
 */
export class Spool {
  readonly #memory: number;
  #held = 0;
  #fd: number | undefined;
  #size = 0;
  #leftover: string | undefined;

  constructor(memory: number = MEMORY) {
    this.#memory = memory;
  }

  /** @throws ToolFailure when the temp folder cannot be written */
  put(body: string | Uint8Array): Spooled {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    if (this.#held + bytes.length <= this.#memory) {
      this.#held += bytes.length;
      return bytes;
    }
    try {
      const place = { offset: this.#size, length: bytes.length };
      this.#fd ??= this.#open();
      let done = 0;
      while (done < bytes.length)
        done += writeSync(this.#fd, bytes, done, bytes.length - done, place.offset + done);
      this.#size += bytes.length;
      return place;
    } catch (error) {
      throw systemFailure(error, 'Cannot write a temporary file in', tmpdir());
    }
  }

  /** @throws ToolFailure when the spool file cannot be read back */
  get(spooled: Spooled): Uint8Array {
    if (spooled instanceof Uint8Array) return spooled;
    const bytes = Buffer.allocUnsafe(spooled.length);
    try {
      for (let done = 0; done < bytes.length;) {
        const count = readSync(this.#fd!, bytes, done, bytes.length - done, spooled.offset + done);
        if (count === 0) throw new Error('The spool file ends too early.');
        done += count;
      }
    } catch (error) {
      throw systemFailure(error, 'Cannot read a temporary file in', tmpdir());
    }
    return bytes;
  }

  /** Frees the file. May be called again. */
  close(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    if (this.#leftover !== undefined) unlinkSync(this.#leftover);
    this.#leftover = undefined;
  }

  #open(): number {
    const file = join(tmpdir(), `journeymap-${randomBytes(8).toString('hex')}.spool`);
    const fd = openSync(file, 'wx+', 0o600);
    try {
      unlinkSync(file);
    } catch {
      this.#leftover = file;
    }
    return fd;
  }
}
