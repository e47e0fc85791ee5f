import { closeSync, openSync, readSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { emoji as emojiFile } from 'virtual:emoji';

/** A line in the table of contents of the emoji file, which src/build/make-emoji.ts writes. */
export interface EmojiBlock {
  /** Of each of its drawings. */
  readonly viewBox: string;
  /** Bytes of the packed block. */
  readonly length: number;
  /**
   * The emoji in it, in order: code points in hexadecimal with hyphens between them and without variation selectors,
   * spaces between the emoji.
   */
  readonly keys: string;
}

/** Drawings of emoji. */
export interface EmojiSet {
  has(key: string): boolean;
  /** An SVG document. */
  svg(key: string): string;
}

let opened: EmojiSet | undefined;

/** The emoji that come with the package. The first call reads which there are; a drawing is read when it is needed. */
export const openEmojiSet = (): EmojiSet => (opened ??= readSet());

/** A block, its keys with a space before and behind each. */
interface Block extends EmojiBlock {
  /** Where it begins in the file. */
  readonly from: number;
}

function readSet(): EmojiSet {
  const tableLength = Buffer.from(readPart(0, 4)).readUInt32BE(0);
  let from = 4 + tableLength;
  const blocks = (JSON.parse(unpack(readPart(4, tableLength))) as readonly EmojiBlock[]).map(
    ({ viewBox, length, keys }): Block => {
      from += length;
      return { viewBox, length, keys: ` ${keys} `, from: from - length };
    },
  );
  // Some thousand emoji in some fifty blocks: to look through these takes less than to make a map of all of them.
  const found = new Map<string, Block | undefined>();
  const blockOf = (key: string): Block | undefined => {
    if (!found.has(key))
      found.set(
        key,
        blocks.find(({ keys }) => keys.includes(` ${key} `)),
      );
    return found.get(key);
  };
  // A block is unpacked once, and often more than one of its emoji is wanted.
  const unpacked = new Map<Block, readonly string[]>();
  const bodiesOf = (block: Block): readonly string[] => {
    let bodies = unpacked.get(block);
    if (bodies === undefined)
      unpacked.set(block, (bodies = unpack(readPart(block.from, block.length)).split('\n')));
    return bodies;
  };
  return {
    has: (key) => blockOf(key) !== undefined,
    svg: (key) => {
      const block = blockOf(key)!;
      const index = block.keys.trim().split(' ').indexOf(key);
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${block.viewBox}">${bodiesOf(block)[index]}</svg>`;
    },
  };
}

/** A map has a few emoji, and the file is a megabyte. */
function readPart(from: number, length: number): Uint8Array {
  const handle = openSync(emojiFile, 'r');
  try {
    const bytes = new Uint8Array(length);
    readSync(handle, bytes, 0, length, from);
    return bytes;
  } finally {
    closeSync(handle);
  }
}

const unpack = (packed: Uint8Array): string => brotliDecompressSync(packed).toString('latin1');
