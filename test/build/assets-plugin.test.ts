import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Renderer } from '@takumi-rs/core';
import { rolldown, type RolldownOutput } from 'rolldown';
import { beforeAll, expect, test } from 'vitest';
import { assetPackages, assetsPlugin, fontsModule } from '../../src/build/assets-plugin.ts';
import { licencesPlugin } from '../../src/build/licences-plugin.ts';
import { readCoverage } from '../../src/io/fonts/coverage.ts';
import { meansSomething } from '../../src/io/fonts/needs-glyph.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function build(): Promise<RolldownOutput['output']> {
  await using bundle = await rolldown({
    input: [here('../../src/io/fonts/font-book.ts'), here('../../src/io/fonts/emoji.ts')],
    platform: 'node',
    external: /^@takumi-rs\//,
    plugins: [
      assetsPlugin('dist'),
      licencesPlugin({ fileName: 'THIRD-PARTY-LICENSES.txt', embedded: assetPackages }),
    ],
  });
  return (await bundle.generate({ format: 'cjs', entryFileNames: 'program/[name].cjs' })).output;
}

let output: RolldownOutput['output'];
beforeAll(async () => {
  output = await build();
});

const asset = (fileName: string): Buffer => {
  const found = output.find((each) => each.fileName === fileName);
  if (found?.type !== 'asset') throw new Error(`there is no ${fileName}`);
  return Buffer.from(found.source);
};

test('the fonts come with the bundle: plain TrueType with all weights, and small enough', () => {
  for (const name of ['fonts/Inter.ttf', 'fonts/Inter-Italic.ttf']) {
    const font = asset(name);
    expect(font.readUInt32BE(0)).toBe(0x00010000);
    const tags = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
      font.toString('latin1', 12 + 16 * index, 16 + 16 * index),
    );
    // Weights and sizes; kerning; figures of equal width.
    for (const tag of ['fvar', 'gvar', 'GPOS', 'GSUB', 'cmap']) expect(tags).toContain(tag);
    for (const feature of ['kern', 'tnum']) expect(font.includes(feature)).toBe(true);
    expect(font.length).toBeLessThan(1_000_000);
  }
});

test('both styles of Inter have the same characters', () => {
  const [upright, italic] = ['fonts/Inter.ttf', 'fonts/Inter-Italic.ttf'].map((name) => {
    const font = asset(name);
    const record = font.indexOf('cmap', 12, 'latin1');
    const at = font.byteOffset + font.readUInt32BE(record + 8);
    return readCoverage(new DataView(font.buffer, at, font.readUInt32BE(record + 12)));
  });
  const codePoints = Array.from({ length: 0x20000 }, (_, codePoint) => codePoint).filter(meansSomething);
  const ofUpright = codePoints.filter((each) => upright!.has(each));
  expect(codePoints.filter((each) => italic!.has(each))).toEqual(ofUpright);
  expect(ofUpright.length).toBeGreaterThan(2000);
});

test('the emoji are one file, small enough', () => {
  expect(asset('emoji.bin').length).toBeLessThan(1_250_000);
});

test('the bundle looks for them beside the folder of its parts', () => {
  const code = output.flatMap((each) => (each.type === 'chunk' ? [each.code] : [])).join('\n');
  for (const name of ['fonts/Inter.ttf', 'fonts/Inter-Italic.ttf', 'emoji.bin'])
    expect(code).toContain(`"../${name}"`);
  expect(code).not.toContain(here('../..'));
});

test('their licences are handed on, also of packages that bring no text of theirs', () => {
  const text = asset('THIRD-PARTY-LICENSES.txt').toString('utf8');
  expect([...text.matchAll(/^-{80}\n(\S+) \d/gm)].map((match) => match[1])).toEqual([
    '@iconify-json/circle-flags',
    '@iconify-json/fluent-emoji-flat',
    '@iconify-json/noto',
    'fastest-levenshtein',
    'inter-ui',
  ]);
  for (const part of [
    'SIL OPEN FONT LICENSE Version 1.1',
    'Copyright (c) Microsoft Corporation.\n\nPermission is hereby granted',
    'Copyright (c) 2021 HatScripts\n\nPermission is hereby granted',
    'Copyright 2013 Google, Inc. All Rights Reserved.\n\nApache License',
  ])
    expect(text).toContain(part);
});

test('what runs from the sources reads them where they are made', async () => {
  const code = await assetsPlugin('cache').load.call(
    { emitFile: () => expect.fail('nothing to emit') },
    fontsModule,
  );
  const urls = [...code!.matchAll(/new URL\("(file:[^"]+)"\)/g)].map((match) => fileURLToPath(match[1]!));
  expect(urls.map((file) => existsSync(file))).toEqual([true, true]);
});

test('the same sources give the same bytes', async () => {
  for (const [index, each] of (await build()).entries())
    if (each.type === 'asset')
      expect(Buffer.from(each.source).equals(Buffer.from((output[index] as typeof each).source))).toBe(true);
});

test('figures of equal width and kerning are still in them, as the engine draws', async () => {
  const renderer = new Renderer();
  await renderer.registerFont({ name: 'Inter', data: asset('fonts/Inter.ttf') });
  const widthOf = async (text: string, style: object): Promise<number> => {
    const node = { type: 'text', text, style: { fontFamily: 'Inter', fontSize: 100, ...style } } as const;
    return (await renderer.measure(node, { width: 2000 })).runs[0]!.width;
  };
  const tabular = { fontVariantNumeric: 'tabular-nums' };
  expect(await widthOf('1111', tabular)).toBe(await widthOf('8888', tabular));
  expect(await widthOf('1111', {})).toBeLessThan(await widthOf('8888', {}));
  expect(await widthOf('AVATo', {})).toBeLessThan(await widthOf('AVATo', { fontKerning: 'none' }));
  expect(await widthOf('bold', { fontWeight: 400 })).toBeLessThan(await widthOf('bold', { fontWeight: 700 }));
});
