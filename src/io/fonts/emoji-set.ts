import { readFileSync } from 'node:fs';
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

/** The emoji that come with the package. The first call reads them. */
export const openEmojiSet = (): EmojiSet => (opened ??= readSet());

interface Place {
  readonly viewBox: string;
  /** Where its packed block begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

function readSet(): EmojiSet {
  const file = readFileSync(emojiFile);
  let at = 4 + file.readUInt32BE(0);
  const blocks = JSON.parse(unpack(file.subarray(4, at))) as readonly EmojiBlock[];
  const places = new Map<string, Place>();
  for (const { viewBox, length, keys } of blocks) {
    const from = at;
    at += length;
    for (const [index, key] of keys.split(' ').entries()) places.set(key, { viewBox, from, to: at, index });
  }
  // A block is unpacked once, and often more than one of its emoji is wanted.
  const unpacked = new Map<number, readonly string[]>();
  const bodies = ({ from, to }: Place): readonly string[] => {
    let block = unpacked.get(from);
    if (block === undefined) unpacked.set(from, (block = unpack(file.subarray(from, to)).split('\n')));
    return block;
  };
  return {
    has: (key) => places.has(key),
    svg: (key) => {
      const place = places.get(key)!;
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${place.viewBox}">${bodies(place)[place.index]}</svg>`;
    },
  };
}

const unpack = (packed: Uint8Array): string => brotliDecompressSync(packed).toString('latin1');
