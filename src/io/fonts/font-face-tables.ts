import { brotliDecompressSync, inflateSync } from 'node:zlib';
import { BrokenFont, readGuarded } from './broken-font.ts';
import { viewOf, type FontSource } from './font-source.ts';

/** One face of a font file: its tables by their four letters. */
export interface FaceTables {
  has(tag: string): boolean;
  /** @throws BrokenFont where the table is not whole */
  read(tag: string): DataView | undefined;
  /** The face as a font file of its own. */
  whole(): Uint8Array;
}

/** A font with more faces or tables than this, or larger tables, is not one in good faith. */
const mostFaces = 64;
const mostTables = 256;
const largestTable = 64 * 1024 * 1024;

/**
 * The faces of a TrueType or OpenType font, a collection of them, or a WOFF or WOFF2 file.
 * @throws BrokenFont for anything else, whatever its bytes
 */
export function readFaces(source: FontSource): readonly FaceTables[] {
  return readGuarded(() => {
    const signature = source.read(0, 4).getUint32(0);
    if (signature === tagNumber('ttcf')) return readCollection(source);
    if (signature === tagNumber('wOFF')) return [readWoff(source)];
    if (signature === tagNumber('wOF2')) return [readWoff2(source)];
    return [readSfnt(source, 0)];
  });
}

function tagNumber(tag: string): number {
  return viewOf(Buffer.from(tag, 'latin1')).getUint32(0);
}

/** TrueType outlines (also under Apple's name) and PostScript outlines. */
const sfntVersions: ReadonlySet<number> = new Set([0x00010000, tagNumber('true'), tagNumber('OTTO')]);

function readCollection(source: FontSource): FaceTables[] {
  const count = source.read(8, 4).getUint32(0);
  if (count === 0 || count > mostFaces) throw new BrokenFont('it is no collection of fonts');
  const offsets = source.read(12, 4 * count);
  return Array.from({ length: count }, (_, index) => readSfnt(source, offsets.getUint32(4 * index), true));
}

interface Entry {
  readonly at: number;
  readonly length: number;
}

function readSfnt(source: FontSource, at: number, isPart = false): FaceTables {
  const header = source.read(at, 12);
  const version = header.getUint32(0);
  if (!sfntVersions.has(version)) throw new BrokenFont('it is no TrueType, OpenType, WOFF or WOFF2 font');
  const count = tableCount(header.getUint16(4));
  const directory = source.read(at + 12, 16 * count);
  const tables = new Map<string, Entry>();
  for (let record = 0; record < directory.byteLength; record += 16)
    tables.set(tagAt(directory, record), {
      at: directory.getUint32(record + 8),
      length: tableLength(directory.getUint32(record + 12)),
    });
  const read = (tag: string): DataView | undefined => {
    const entry = tables.get(tag);
    return entry && source.read(entry.at, entry.length);
  };
  return {
    has: (tag) => tables.has(tag),
    read,
    whole: () =>
      isPart
        ? writeSfnt(version, [...tables.keys()], (tag) => read(tag)!)
        : bytesOf(source.read(0, source.size)),
  };
}

/** A face of a collection as a file of its own: the engine would take all faces of the collection for one family. */
function writeSfnt(version: number, tags: readonly string[], read: (tag: string) => DataView): Uint8Array {
  const tables = tags.map((tag) => ({ tag, data: bytesOf(read(tag)) }));
  let at = 12 + 16 * tables.length;
  const placed = tables.map(({ tag, data }) => {
    const place = { tag, data, at };
    at += (data.length + 3) & ~3;
    return place;
  });
  const font = new Uint8Array(at);
  const view = viewOf(font);
  view.setUint32(0, version);
  view.setUint16(4, tables.length);
  for (const [index, place] of placed.entries()) {
    const record = 12 + 16 * index;
    view.setUint32(record, tagNumber(place.tag));
    view.setUint32(record + 8, place.at);
    view.setUint32(record + 12, place.data.length);
    font.set(place.data, place.at);
  }
  return font;
}

/** WOFF: each table is packed by itself. */
function readWoff(source: FontSource): FaceTables {
  const count = tableCount(source.read(12, 2).getUint16(0));
  const directory = source.read(44, 20 * count);
  const tables = new Map<string, Entry & { readonly unpacked: number }>();
  for (let record = 0; record < directory.byteLength; record += 20)
    tables.set(tagAt(directory, record), {
      at: directory.getUint32(record + 4),
      length: tableLength(directory.getUint32(record + 8)),
      unpacked: tableLength(directory.getUint32(record + 12)),
    });
  return {
    has: (tag) => tables.has(tag),
    read: (tag) => {
      const entry = tables.get(tag);
      if (entry === undefined) return undefined;
      const packed = source.read(entry.at, entry.length);
      return entry.length === entry.unpacked ? packed : unpack(inflateSync, packed, entry.unpacked);
    },
    whole: () => bytesOf(source.read(0, source.size)),
  };
}

/** The tags that WOFF2 writes as a number, in its order. */
const knownTags = (
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
  'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar ' +
  'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
)
  .match(/.{4}(?: |$)/g)!
  .map((tag) => tag.slice(0, 4));

/** WOFF2: all tables are packed together, and some of them are rewritten, though none of those that are read here. */
function readWoff2(source: FontSource): FaceTables {
  const header = source.read(0, 48);
  if (header.getUint32(4) === tagNumber('ttcf'))
    throw new BrokenFont('it is a collection in WOFF2; a TTC file would do');
  const count = tableCount(header.getUint16(12));
  const packedLength = tableLength(header.getUint32(20));
  // A record takes at most 1 + 4 + 5 + 5 bytes.
  const directory = source.read(48, Math.min(15 * count, source.size - 48));
  const tables = new Map<string, Entry>();
  let at = 0;
  let unpacked = 0;
  const number = (): number => {
    let value = 0;
    for (let digits = 0; digits < 5; digits += 1) {
      const byte = directory.getUint8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new BrokenFont('a number in it has no end');
  };
  for (let index = 0; index < count; index += 1) {
    const flags = directory.getUint8(at);
    at += 1;
    let tag = knownTags[flags & 0x3f];
    if (tag === undefined) {
      tag = tagAt(directory, at);
      at += 4;
    }
    // The two tables of outlines are rewritten unless it says 3, all others only if it says something.
    const version = flags >> 6;
    const isRewritten = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const original = number();
    const length = tableLength(isRewritten ? number() : original);
    tables.set(tag, { at: unpacked, length });
    unpacked += length;
  }
  const packed = source.read(48 + at, packedLength);
  let content: DataView | undefined;
  return {
    has: (tag) => tables.has(tag),
    read: (tag) => {
      const entry = tables.get(tag);
      if (entry === undefined) return undefined;
      content ??= unpack(brotliDecompressSync, packed, tableLength(unpacked));
      return new DataView(content.buffer, content.byteOffset + entry.at, entry.length);
    },
    whole: () => bytesOf(source.read(0, source.size)),
  };
}

function unpack(
  unpacker: (packed: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array,
  packed: DataView,
  length: number,
): DataView {
  let bytes: Uint8Array;
  try {
    bytes = unpacker(bytesOf(packed), { maxOutputLength: Math.max(1, length) });
  } catch (error) {
    throw new BrokenFont('it cannot be unpacked', { cause: error });
  }
  if (bytes.length !== length) throw new BrokenFont('it cannot be unpacked');
  return viewOf(bytes);
}

function tableCount(count: number): number {
  if (count === 0 || count > mostTables) throw new BrokenFont('it has no tables');
  return count;
}

function tableLength(length: number): number {
  if (length > largestTable) throw new BrokenFont('one of its tables is too large');
  return length;
}

function tagAt(view: DataView, at: number): string {
  return Buffer.from(view.buffer, view.byteOffset + at, 4).toString('latin1');
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
