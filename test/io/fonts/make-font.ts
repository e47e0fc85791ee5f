import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

export interface FontWish {
  readonly family: string;
  /** All of them look like an A. */
  readonly characters: string;
  readonly weight?: number;
  readonly italic?: boolean;
  /** The first word of the code pages in OS/2. */
  readonly codePages?: number;
  /** 9 for a font whose characters are all equally wide. */
  readonly proportion?: number;
  /** Tables more, and what is in them. */
  readonly tables?: Readonly<Record<string, Buffer>>;
}

let letter: Promise<ReadonlyMap<string, Buffer>> | undefined;

/** A font that the drawing engine takes. */
export async function makeFont(wish: FontWish): Promise<Buffer> {
  letter ??= makeLetter();
  const tables = new Map(await letter);
  tables.set('cmap', makeCmap([...wish.characters].map((each) => each.codePointAt(0)!)));
  tables.set('name', makeName(wish.family));
  tables.set('OS/2', patchOs2(tables.get('OS/2')!, wish));
  for (const [tag, data] of Object.entries(wish.tables ?? {})) tables.set(tag, data);
  return joinTables(tables);
}

/** Several fonts in one file. */
export function makeCollection(fonts: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(12 + 4 * fonts.length);
  header.write('ttcf', 'latin1');
  header.writeUInt32BE(0x00010000, 4);
  header.writeUInt32BE(fonts.length, 8);
  let at = header.length;
  const moved = fonts.map((font, index) => {
    header.writeUInt32BE(at, 12 + 4 * index);
    const copy = Buffer.from(font);
    // Places of tables count from the start of the file.
    for (let table = 0; table < copy.readUInt16BE(4); table += 1) {
      const field = 12 + 16 * table + 8;
      copy.writeUInt32BE(copy.readUInt32BE(field) + at, field);
    }
    at += copy.length;
    return copy;
  });
  return Buffer.concat([header, ...moved]);
}

/** Inter's A in one weight and size, by tables. */
async function makeLetter(): Promise<ReadonlyMap<string, Buffer>> {
  const inter = readFileSync(createRequire(import.meta.url).resolve('inter-ui/variable/InterVariable.woff2'));
  const font = Buffer.from(
    await subsetFont(inter, 'A', { targetFormat: 'sfnt', variationAxes: { wght: 400, opsz: 14 } }),
  );
  const tables = new Map<string, Buffer>();
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    const at = font.readUInt32BE(record + 8);
    tables.set(
      font.toString('latin1', record, record + 4),
      Buffer.from(font.subarray(at, at + font.readUInt32BE(record + 12))),
    );
  }
  return tables;
}

function joinTables(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.alloc(12 + 16 * sorted.length);
  header.writeUInt32BE(0x00010000);
  header.writeUInt16BE(sorted.length, 4);
  let at = header.length;
  const contents = sorted.map(([tag, data], index) => {
    const record = 12 + 16 * index;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(at, record + 8);
    header.writeUInt32BE(data.length, record + 12);
    const padded = Buffer.alloc((data.length + 3) & ~3);
    data.copy(padded);
    at += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...contents]);
}

/** Format 12: each code point by itself, all with the glyph 1. */
export function makeCmap(codePoints: readonly number[]): Buffer {
  const sorted = [...new Set(codePoints)].toSorted((a, b) => a - b);
  const table = Buffer.alloc(12 + 16 + 12 * sorted.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(sorted.length, 24);
  for (const [index, codePoint] of sorted.entries()) {
    table.writeUInt32BE(codePoint, 28 + 12 * index);
    table.writeUInt32BE(codePoint, 32 + 12 * index);
    table.writeUInt32BE(1, 36 + 12 * index);
  }
  return table;
}

/** One name: the family, for Windows in English. */
function makeName(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  const table = Buffer.alloc(18);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(18, 4);
  table.writeUInt16BE(3, 6);
  table.writeUInt16BE(1, 8);
  table.writeUInt16BE(0x409, 10);
  table.writeUInt16BE(1, 12);
  table.writeUInt16BE(text.length, 14);
  return Buffer.concat([table, text]);
}

function patchOs2(
  original: Buffer,
  { weight = 400, italic = false, codePages, proportion }: FontWish,
): Buffer {
  const table = Buffer.from(original);
  table.writeUInt16BE(weight, 4);
  table.writeUInt16BE(italic ? 1 : 0, 62);
  if (codePages !== undefined) table.writeUInt32BE(codePages, 78);
  if (proportion !== undefined) table.writeUInt8(proportion, 35);
  return table;
}
