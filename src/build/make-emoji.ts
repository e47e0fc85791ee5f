import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { EmojiBlock } from '../io/fonts/emoji-set.ts';
import { keep, type Kept } from './kept.ts';
import type { EmbeddedPackage } from './licences-plugin.ts';

const resolve = createRequire(import.meta.url).resolve;
const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`));

/** Microsoft's flat emoji, Google's for what they lack, and flags of a third hand: neither of the two has any. */
const folders = {
  fluent: folderOf('@iconify-json/fluent-emoji-flat'),
  noto: folderOf('@iconify-json/noto'),
  flags: folderOf('@iconify-json/circle-flags'),
};

/** Whose work the file is; the packages do not bring the text of their licences. */
export const emojiPackages: readonly EmbeddedPackage[] = [
  { folder: folders.fluent, licence: { copyright: 'Copyright (c) Microsoft Corporation.', text: 'MIT' } },
  {
    folder: folders.noto,
    licence: { copyright: 'Copyright 2013 Google, Inc. All Rights Reserved.', text: 'Apache-2.0' },
  },
  { folder: folders.flags, licence: { copyright: 'Copyright (c) 2021 HatScripts', text: 'MIT' } },
];

/** The part of an Iconify set that is used. */
interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
  readonly width: number;
}

/** SVG markup by the emoji it shows, written as {@link EmojiBlock.keys} are. */
interface Drawings {
  readonly viewBox: string;
  readonly bodies: ReadonlyMap<string, string>;
}

/**
 * All emoji in one file: the length of a table of contents (four bytes, high byte first), the table, and blocks of
 * drawings, a line for each. The table and each block are packed by themselves, so that a map with three emoji unpacks
 * three blocks.
 */
export function makeEmoji(): Promise<Kept> {
  const sources = [
    ...Object.values(folders).flatMap((folder) => [join(folder, 'icons.json'), join(folder, 'chars.json')]),
    fileURLToPath(import.meta.url),
  ];
  return keep('emoji.bin', sources, async () => {
    const fluent = drawings(folders.fluent, () => true);
    // Skin tones are left to the first set: a hand in another style is worse than one without a tone.
    const noto = drawings(folders.noto, (key) => !fluent.bodies.has(key) && !/1f3f[b-f]|fe82b/.test(key));
    return pack([fluent, noto, flags()]);
  });
}

const readJson = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

const bodyOf = ({ icons, aliases }: IconSet, name: string): string | undefined =>
  (icons[name] ?? icons[aliases?.[name]?.parent ?? ''])?.body;

function drawings(folder: string, isWanted: (key: string) => boolean): Drawings {
  const set = readJson(folder, 'icons.json') as IconSet;
  const names = readJson(folder, 'chars.json') as Readonly<Record<string, string>>;
  const bodies = new Map<string, string>();
  for (const [characters, name] of Object.entries(names)) {
    // The set writes some with leading zeros.
    const key = characters.replace(/\b0+/g, '');
    const body = bodyOf(set, name);
    if (body !== undefined && isWanted(key)) bodies.set(key, body);
  }
  return { viewBox: `0 0 ${set.width} ${set.width}`, bodies };
}

/** The flags that Unicode recommends, as discs, by the regional indicators or the tags that they are written with. */
function flags(): Drawings {
  const set = readJson(folders.flags, 'icons.json') as IconSet;
  const recommended = new RegExp('^(?:\\p{RGI_Emoji_Flag_Sequence}|\\p{RGI_Emoji_Tag_Sequence})$', 'v');
  const bodies = new Map<string, string>();
  for (const name of [...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]) {
    const letters = [...name.replaceAll('-', '')].map((letter) => letter.codePointAt(0)! - 0x61);
    const characters =
      name.length === 2
        ? letters.map((letter) => 0x1f1e6 + letter)
        : [0x1f3f4, ...letters.map((letter) => 0xe0061 + letter), 0xe007f];
    const body = bodyOf(set, name);
    if (body !== undefined && recommended.test(String.fromCodePoint(...characters)))
      bodies.set(characters.map((each) => each.toString(16)).join('-'), body + rim);
  }
  // As much room around them as around the other emoji.
  return { viewBox: '-36 -36 584 584', bodies };
}

/** The edge of a flag that is white where the page is. */
const rim =
  '<circle cx="256" cy="256" r="252" fill="none" stroke="#000" stroke-opacity=".2" stroke-width="8"/>';

/**
 * Small blocks unpack sooner, large ones take less room. Most emoji in texts are without a skin tone, so that these
 * come in small blocks (0.3 ms each), and their variants, five of each, in large ones.
 */
const blockSizes = { plain: 64 * 1024, toned: 1024 * 1024 };

function pack(sets: readonly Drawings[]): Uint8Array {
  const blocks: EmojiBlock[] = [];
  const contents: Uint8Array[] = [];
  for (const { viewBox, bodies } of sets) {
    // Variants of one emoji begin alike and differ little: side by side they pack well.
    const sorted = [...bodies].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [kind, blockSize] of Object.entries(blockSizes)) {
      let left = sorted.filter(([key]) => /1f3f[b-f]/.test(key) === (kind === 'toned'));
      while (left.length > 0) {
        let size = 0;
        const end = left.findIndex(([, body]) => (size += body.length) > blockSize) + 1 || left.length;
        const content = compress(
          left
            .slice(0, end)
            .map(([, body]) => oneLine(body))
            .join('\n'),
        );
        blocks.push({
          viewBox,
          length: content.length,
          keys: left
            .slice(0, end)
            .map(([key]) => key)
            .join(' '),
        });
        contents.push(content);
        left = left.slice(end);
      }
    }
  }
  const table = compress(JSON.stringify(blocks));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(table.length);
  return Buffer.concat([length, table, ...contents]);
}

function oneLine(body: string): string {
  if (/[^\x20-\x7e]/.test(body)) throw new Error(`this drawing is not one line of ASCII: ${body}`);
  return body;
}

const compress = (text: string): Uint8Array =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
