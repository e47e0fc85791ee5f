import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrokenFont } from '../../../src/io/fonts/broken-font.ts';
import { readCoverage } from '../../../src/io/fonts/coverage.ts';
import { bytesOf, readFontFile, traitsOf } from '../../../src/io/fonts/font-file.ts';
import { makeCmap, makeCollection, makeFont } from './make-font.ts';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Format 4 out of segments; `glyphs` are looked up one by one, else `shift` is added. */
function segmented(
  segments: readonly { first: number; last: number; shift?: number; glyphs?: readonly number[] }[],
): Buffer {
  const all = [...segments, { first: 0xffff, last: 0xffff, shift: 1 }];
  const words: number[] = [];
  const glyphs: number[] = [];
  for (const [index, { glyphs: own }] of all.entries()) {
    words.push(own === undefined ? 0 : 2 * (all.length - index + glyphs.length));
    glyphs.push(...(own ?? []));
  }
  // The table's list of one, then the head of the format with twice the number of segments in it.
  const header = [0, 1, 3, 1, 0, 12, 4, 0, 0, 2 * all.length, 0, 0, 0];
  const numbers = [
    ...header,
    ...all.map(({ last }) => last),
    0,
    ...all.map(({ first }) => first),
    ...all.map(({ shift = 0 }) => shift & 0xffff),
    ...words,
    ...glyphs,
  ];
  const table = Buffer.alloc(2 * numbers.length);
  for (const [index, number] of numbers.entries()) table.writeUInt16BE(number, 2 * index);
  return table;
}

describe('the characters of a font', () => {
  test('are those of its groups', () => {
    const coverage = readCoverage(view(makeCmap([0x41, 0x42, 0x44, 0x1f600])));
    const has = [0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x1f600, 0x1f601].filter((each) => coverage.has(each));
    expect(has).toEqual([0x41, 0x42, 0x44, 0x1f600]);
  });

  test('are those of its segments, without what has the glyph 0', () => {
    const table = segmented([
      { first: 0x30, last: 0x33, shift: -0x31 },
      { first: 0x41, last: 0x43, glyphs: [7, 0, 8] },
      { first: 0x61, last: 0x62, shift: 5, glyphs: [9, 10] },
    ]);
    const coverage = readCoverage(view(table));
    const has = Array.from({ length: 0x80 }, (_, each) => each).filter((each) => coverage.has(each));
    expect(has).toEqual([0x30, 0x32, 0x33, 0x41, 0x43, 0x61, 0x62]);
    expect(coverage.has(0xffff)).toBe(false);
  });

  test('are none where there is no table of Unicode', () => {
    const table = makeCmap([0x41]);
    table.writeUInt16BE(1, 4);
    expect(readCoverage(view(table)).has(0x41)).toBe(false);
  });

  test.each([
    ['not in order', makeCmap([1, 2]), 40, 0],
    ['beyond Unicode', makeCmap([1]), 32, 0x110000],
    ['more than there are', makeCmap([1]), 24, 0xffffffff],
  ])('are an error when they are %s', (_what, table, at, value) => {
    table.writeUInt32BE(value, at);
    expect(() => readCoverage(view(table))).toThrow(BrokenFont);
  });

  test('are read from any bytes, or are an error', () => {
    const tables = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(
        makeCmap([0x41, 0x42, 0x44]),
        segmented([
          { first: 0x41, last: 0x45, glyphs: [1, 2, 0, 3, 4] },
          { first: 0x50, last: 0xfff0 },
        ]),
      ),
    );
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(tables, changes, fc.nat(300), (table, places, end) => {
        const bytes = Uint8Array.from(table);
        for (const [at, value] of places) bytes[at % Math.max(1, bytes.length)] = value;
        try {
          readCoverage(view(bytes.subarray(0, end))).has(0x41);
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenFont);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a font file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'journeymap-fonts-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  test.each(['sfnt', 'woff', 'woff2'] as const)('may be %s', async (format) => {
    const font = await makeFont({ family: 'Sample', characters: 'xאש', weight: 700, italic: true });
    const packed = await subsetFont(font, 'אש', { targetFormat: format, preserveNameIds: [1] });
    const [face, ...others] = readFontFile(write(`sample.${format}`, packed));
    expect(others).toEqual([]);
    expect([...'xאבש'].filter((each) => face!.coverage.has(each.codePointAt(0)!))).toEqual(['א', 'ש']);
    expect(traitsOf(face!)).toMatchObject({
      family: 'Sample',
      weight: 700,
      style: 'italic',
      isVariable: false,
    });
    expect(Buffer.from(bytesOf(face!)).equals(Buffer.from(packed))).toBe(true);
  });

  test('of Inter says what another library says', async () => {
    const inter = readFileSync('node_modules/inter-ui/variable/InterVariable.woff2');
    const [face] = readFontFile(write('inter.woff2', inter));
    expect(traitsOf(face!)).toMatchObject({ family: 'Inter Variable', isVariable: true, style: 'normal' });
    expect(['ế', 'Ж', 'Ω', '→', '★'].every((each) => face!.coverage.has(each.codePointAt(0)!))).toBe(true);
    expect(['日', 'א', 'ก'].some((each) => face!.coverage.has(each.codePointAt(0)!))).toBe(false);
  });

  test('with several faces gives each as a font of its own', async () => {
    const wishes = [
      { family: 'Sample JP', characters: 'あ' },
      { family: 'Sample KR', characters: '한' },
    ];
    const collection = makeCollection(await Promise.all(wishes.map(makeFont)));
    const faces = readFontFile(write('sample.ttc', collection));
    expect(faces.map(traitsOf).map(({ family }) => family)).toEqual(['Sample JP', 'Sample KR']);
    const [single] = readFontFile(write('single.ttf', bytesOf(faces[1]!)));
    expect(traitsOf(single!).family).toBe('Sample KR');
    expect(single!.coverage.has('한'.codePointAt(0)!)).toBe(true);
    expect(single!.coverage.has('あ'.codePointAt(0)!)).toBe(false);
  });

  test('that has colours has nothing to draw', async () => {
    const wish = { family: 'Sample', characters: 'x' };
    for (const tag of ['COLR', 'CBDT', 'sbix', 'SVG ']) {
      const font = await makeFont({ ...wish, tables: { [tag]: Buffer.alloc(4) } });
      expect(readFontFile(write('colour.ttf', font))).toEqual([]);
    }
  });

  test('that is broken in any way is an error of its own kind, and no more', async () => {
    const font = await makeFont({ family: 'Sample', characters: 'xyz' });
    const whole = [
      font,
      makeCollection([font, font]),
      Buffer.from(await subsetFont(font, 'x', { targetFormat: 'woff' })),
      Buffer.from(await subsetFont(font, 'x', { targetFormat: 'woff2' })),
    ];
    const changes = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...whole), changes, fc.nat(5000), (bytes, places, end) => {
        const copy = Buffer.from(bytes.subarray(0, end));
        for (const [at, value] of places) if (at < copy.length) copy[at] = value;
        const file = write('broken', copy);
        try {
          for (const face of readFontFile(file)) {
            traitsOf(face);
            bytesOf(face);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenFont);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
