import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { BrokenFont } from './broken-font.ts';

/** The bytes of a font, of which only what is asked for is read. */
export interface FontSource {
  /** @throws BrokenFont where the font ends before */
  read(at: number, length: number): DataView;
  readonly size: number;
}

/** Ten times what the largest fonts of Chinese have. */
const largest = 256 * 1024 * 1024;

/** Opens a file, lets it be read, and closes it whatever happens. */
export function withFontFile<T>(file: string, use: (source: FontSource) => T): T {
  // Before it is opened: a pipe would keep the run waiting for ever.
  if (!statSync(file).isFile()) throw new BrokenFont('it is no file');
  const handle = openSync(file, 'r');
  try {
    const stats = fstatSync(handle);
    if (stats.size > largest) throw new BrokenFont('it is larger than 256 MB');
    return use(new FileSource(handle, stats.size));
  } finally {
    closeSync(handle);
  }
}

/** Fonts in good faith have their table of contents within this. */
const start = 4096;

class FileSource implements FontSource {
  readonly size: number;
  readonly #handle: number;
  readonly #start: Uint8Array;

  constructor(handle: number, size: number) {
    this.size = size;
    this.#handle = handle;
    this.#start = this.#read(0, Math.min(size, start));
  }

  read(at: number, length: number): DataView {
    if (at + length > this.size) throw new BrokenFont('it ends too early');
    const bytes =
      at + length <= this.#start.length ? this.#start.subarray(at, at + length) : this.#read(at, length);
    return viewOf(bytes);
  }

  #read(at: number, length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(this.#handle, bytes, filled, length - filled, at + filled);
      if (count === 0) throw new BrokenFont('it ends too early');
      filled += count;
    }
    return bytes;
  }
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
