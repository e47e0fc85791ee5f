import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFontBook, type FontBook, type FontChoice } from '../../../src/io/fonts/font-book.ts';
import { fontFolders } from '../../../src/io/fonts/system-fonts.ts';
import { makeCollection, makeFont, type FontWish } from './make-font.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journeymap-fonts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** A book on a system that has the fonts in the folder `system` and no others. */
const open = (...fonts: string[]): FontBook =>
  openFontBook({
    fonts,
    env: { XDG_DATA_DIRS: join(folder, 'system'), HOME: join(folder, 'home') },
    cwd: folder,
  });

const wanted = (text: string, { italic = false, language = 'en' } = {}) => ({
  characters: new Set([...text].map((each) => each.codePointAt(0)!)),
  italic,
  language,
});

const missing = ({ missing: codePoints }: FontChoice): string => String.fromCodePoint(...codePoints);

describe('Inter', () => {
  test('suffices for Latin, Vietnamese, Cyrillic, Greek and the signs of a map', async () => {
    const text =
      'Ångström łódź Tiếng Việt Ђуро Привет Καλημέρα →←✓★●≥√“”‘’«»…–—−·×°€ \u00a0\u2068\u2069\u200d\ufe0f\n';
    expect(await open().choose(wanted(text))).toMatchObject({ families: ['Inter'], missing: [] });
  });

  test('has no Hangul, nor what means nothing', async () => {
    expect((await open().choose(wanted('한A\ue000\ue123\u0378'))).missing).toEqual([
      0x378, 0xd55c, 0xe000, 0xe123,
    ]);
  });

  test('needs no mark that goes with any letter, but those of a script that it has not', async () => {
    expect(missing(await open().choose(wanted('a\u0331\u20dd\u0941')))).toBe('\u0941');
  });

  test('comes slanted where that is wanted, and each face once', async () => {
    const book = open();
    const [plain, slanted] = [
      await book.choose(wanted('a')),
      await book.choose(wanted('a', { italic: true })),
    ];
    expect(plain.faces.map(({ style }) => style)).toEqual(['normal']);
    expect(slanted.faces.map(({ style }) => style)).toEqual(['normal', 'italic']);
    expect(slanted.faces[0]).toBe(plain.faces[0]);
    expect((await book.choose(wanted('b', { italic: true }))).faces[1]).toBe(slanted.faces[1]);
  });

  test('says which signs it has, so that they need not be emoji', () => {
    expect(['©', '✓', '⌚', '日'].map((each) => open().isText(each.codePointAt(0)!))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a font that the person named', () => {
  const font = async (name: string, wish: FontWish) => write(name, await makeFont(wish));

  test('is there for what Inter lacks, in the order of naming, with its bold', async () => {
    const files = [
      await font('a.ttf', { family: 'A', characters: 'אבAB' }),
      await font('b.ttf', { family: 'B', characters: 'אגש' }),
      await font('b-bold.ttf', { family: 'B', characters: 'אגש', weight: 700 }),
      await font('b-italic.ttf', { family: 'B', characters: 'אגש', italic: true }),
      await font('c.ttf', { family: 'C', characters: 'ש' }),
    ];
    const book = open(...files);
    const choice = await book.choose(wanted('אבגשת AB'));
    expect(choice.families).toEqual(['Inter', 'fallback-1', 'fallback-2']);
    expect(choice.faces.map(({ family, style }) => `${family} ${style}`)).toEqual([
      'Inter normal',
      'fallback-1 normal',
      'fallback-2 normal',
      'fallback-2 normal',
    ]);
    expect(missing(choice)).toBe('ת');
    const slanted = await book.choose(wanted('ש', { italic: true }));
    expect(slanted.families).toEqual(['Inter', 'fallback-2']);
    expect(slanted.faces.map(({ style }) => style)).toEqual([
      'normal',
      'italic',
      'normal',
      'normal',
      'italic',
    ]);
    expect(slanted.faces[2]).toBe(choice.faces[2]);
  });

  test('is not loaded where Inter suffices', async () => {
    const file = await font('a.ttf', { family: 'A', characters: 'AB' });
    expect((await open(file).choose(wanted('AB'))).families).toEqual(['Inter']);
  });

  test('may have what two sides agree on', async () => {
    const file = await font('icons.ttf', { family: 'Icons', characters: '\uf123' });
    expect(await open(file).choose(wanted('\uf123\uf124'))).toMatchObject({
      families: ['Inter', 'fallback-1'],
      missing: [0xf124],
    });
  });

  test.each(['sfnt', 'woff', 'woff2'] as const)('may be %s, and is drawn with', async (format) => {
    const whole = await makeFont({ family: 'A', characters: 'אב' });
    const file = write(`a.${format}`, await subsetFont(whole, 'א', { targetFormat: format }));
    const choice = await open(file).choose(wanted('אב'));
    expect(choice.families).toEqual(['Inter', 'fallback-1']);
    expect(missing(choice)).toBe('ב');
  });

  test('with several faces gives the one of the language', async () => {
    const parts = ['Sample JP', 'Sample SC', 'Sample KR'].map((family) =>
      makeFont({ family, characters: '直' }),
    );
    const fonts = await Promise.all(parts);
    const file = write('sample.ttc', makeCollection(fonts));
    const faceFor = async (language: string) =>
      Buffer.from((await open(file).choose(wanted('直', { language }))).faces[1]!.data);
    for (const [index, language] of ['ja', 'zh-CN', 'ko'].entries())
      expect(
        (await faceFor(language)).includes(Buffer.from(['JP', 'SC', 'KR'][index]!, 'utf16le').swap16()),
      ).toBe(true);
  });

  test('that is cut up by characters is used whole', async () => {
    const files = [
      await font('0.ttf', { family: 'Parts', characters: 'あ' }),
      await font('1.ttf', { family: 'Parts', characters: '直' }),
    ];
    expect(await open(...files).choose(wanted('あ直'))).toMatchObject({
      families: ['Inter', 'fallback-1', 'fallback-2'],
      missing: [],
    });
  });

  test.each([
    ['is not there', 'nothing.ttf', undefined, 'There is no file or folder "nothing.ttf".'],
    ['is no font', 'text.ttf', 'This is text.', 'The font text.ttf cannot be used: it is no TrueType,'],
    ['is empty', 'empty.ttf', '', 'The font empty.ttf cannot be used: it ends too early.'],
    ['is a folder', '.', undefined, 'The font . cannot be used: it is no file.'],
  ])(
    'and that %s is a failure that names it, also when it is not needed',
    async (_how, name, text, message) => {
      const file = text === undefined ? join(folder, name) : write(name, Buffer.from(text));
      await expect(open(file).choose(wanted('plain'))).rejects.toMatchObject({
        name: 'ToolFailure',
        message: expect.stringContaining(message),
      });
    },
  );

  test.each([
    ['ends within its outlines', (whole: Buffer) => whole.subarray(0, whole.length - 200)],
    [
      'has a table of nonsense',
      (whole: Buffer) => Buffer.from(whole).fill(0xff, whole.indexOf('head') + 8, whole.indexOf('head') + 16),
    ],
  ])('and that %s is a failure that names it', async (_how, damage) => {
    const file = write('damaged.ttf', damage(await makeFont({ family: 'D', characters: 'א' })));
    await expect(open(file).choose(wanted('א'))).rejects.toMatchObject({
      name: 'ToolFailure',
      message: expect.stringContaining('The font damaged.ttf cannot be used: '),
    });
  });
});

describe('a font of the system', () => {
  const install = async (name: string, wish: FontWish) => write(`system/fonts/${name}`, await makeFont(wish));
  /** Which fonts are chosen, by the names in them. */
  const names = ({ faces }: FontChoice): string[] =>
    faces.slice(1).map(({ data }) => {
      const text = Buffer.from(data);
      const record = text.indexOf('name', 12, 'latin1');
      const table = text.subarray(text.readUInt32BE(record + 8)).subarray(0, text.readUInt32BE(record + 12));
      return Buffer.from(table.subarray(18)).swap16().toString('utf16le');
    });
  const namesFor = async (text: string, language = 'en') =>
    names(await open().choose(wanted(text, { language })));

  test('is found where nothing else has a character', async () => {
    await install('deep/er/hebrew.ttf', { family: 'Hebrew', characters: 'אב' });
    const choice = await open().choose(wanted('אבג\ue123'));
    expect(choice.families).toEqual(['Inter', 'fallback-1']);
    expect(missing(choice)).toBe('ג\ue123');
    expect((await open().choose(wanted('plain'))).families).toEqual(['Inter']);
  });

  test('comes after those that the person named', async () => {
    await install('system.ttf', { family: 'System', characters: 'אב' });
    const named = write('named.ttf', await makeFont({ family: 'Named', characters: 'א' }));
    expect(names(await open(named).choose(wanted('אב')))).toEqual(['Named', 'System']);
  });

  test('comes with its bold, and its italics where they are wanted', async () => {
    await install('a.ttf', { family: 'Sans', characters: 'א', weight: 700 });
    await install('b.ttf', { family: 'Sans', characters: 'א', italic: true });
    await install('c.ttf', { family: 'Sans', characters: 'א' });
    const book = open();
    expect((await book.choose(wanted('א'))).faces.map(({ style }) => style)).toEqual([
      'normal',
      'normal',
      'normal',
    ]);
    expect((await book.choose(wanted('א', { italic: true }))).faces.map(({ style }) => style)).toEqual([
      'normal',
      'italic',
      'normal',
      'normal',
      'italic',
    ]);
  });

  test.each([
    ['without serifs', ['Good Serif', 'Good Sans', 'Good Sans Mono']],
    ['that is not narrow', ['Good Sans Condensed', 'Good Sans']],
    ['that is made for text', ['Good Sans Display', 'Comic Good', 'Good Sans']],
    ['that goes well with Inter', ['Aardvark Sans', 'Noto Sans Good']],
  ])('is one %s', async (_kind, families) => {
    for (const [index, family] of families.entries())
      await install(`${index}.ttf`, { family, characters: 'א' });
    const best = families.find((family) => /^(?:Good Sans|Noto Sans Good)$/.test(family));
    expect(await namesFor('א')).toEqual([best]);
  });

  test('is one whose weight is regular, and not all equally wide', async () => {
    await install('a.ttf', { family: 'A Sans', characters: 'א', weight: 200 });
    await install('b.ttf', { family: 'B', characters: 'א', proportion: 9 });
    await install('c.ttf', { family: 'C Sans', characters: 'א' });
    expect(await namesFor('א')).toEqual(['C Sans']);
  });

  test('has all of a script rather than a part of it, and the fewest do', async () => {
    await install('a.ttf', { family: 'A Sans', characters: 'אב' });
    await install('b.ttf', { family: 'B Sans', characters: 'גד' });
    await install('c.ttf', { family: 'C Serif', characters: 'אבגד' });
    await install('d.ttf', { family: 'D Sans', characters: 'กข' });
    expect(await namesFor('אבגד')).toEqual(['C Serif']);
    expect(await namesFor('אבגดข')).toEqual(['C Serif', 'D Sans']);
  });

  test.each([
    ['ja', '直', 'Sample JP'],
    ['zh', '直', 'Sample SC'],
    ['zh-Hant', '直', 'Sample TC'],
    ['zh-HK', '直', 'Sample HK'],
    ['ko', '直', 'Sample KR'],
    ['en', '直', 'Sample SC'],
    ['en', '直す', 'Sample JP'],
    ['en', '直한', 'Sample KR'],
  ])('has the Han characters of the language: %s, %s', async (language, text, expected) => {
    for (const part of ['KR', 'HK', 'TC', 'SC', 'JP'])
      await install(`${part}.ttf`, { family: `Sample ${part}`, characters: '直す한' });
    expect(await namesFor(text, language)).toEqual([expected]);
  });

  test('says by its code page which Han characters it has, where its name does not', async () => {
    await install('a.ttf', { family: 'A Sans', characters: '直', codePages: 1 << 18 });
    await install('b.ttf', { family: 'B Sans', characters: '直', codePages: 1 << 17 });
    expect(await namesFor('直', 'ja')).toEqual(['B Sans']);
    expect(await namesFor('直', 'zh')).toEqual(['A Sans']);
  });

  test('is the same whatever the files are called', async () => {
    const families = ['Noto Sans X', 'Noto Sans Y', 'Other Sans', 'Some Serif'];
    for (const order of [families, families.toReversed()]) {
      rmSync(join(folder, 'system'), { recursive: true, force: true });
      for (const [index, family] of order.entries())
        await install(`${index}.ttf`, { family, characters: 'אב' });
      expect(await namesFor('אב')).toEqual(['Noto Sans X']);
    }
  });

  test('that is broken, coloured, a box for everything or refused by the engine is passed over', async () => {
    const characters = 'א';
    write('system/fonts/0.ttf', Buffer.from('no font'));
    await install('1.ttf', { family: 'Noto Sans Colour', characters, tables: { COLR: Buffer.alloc(4) } });
    await install('2.ttf', { family: 'Last Resort', characters });
    const damaged = await makeFont({ family: 'Noto Sans Damaged', characters });
    write('system/fonts/3.ttf', damaged.subarray(0, damaged.length - 200));
    const refused = await makeFont({
      family: 'Noto Sans Refused',
      characters,
      tables: { head: Buffer.alloc(2) },
    });
    write('system/fonts/4.ttf', refused);
    await install('4b.ttf', { family: 'Noto Sans Blank', characters, tables: { glyf: Buffer.alloc(2) } });
    symlinkSync('nowhere', join(folder, 'system/fonts/5.ttf'));
    symlinkSync('.', join(folder, 'system/fonts/round'));
    await install('6.ttf', { family: 'Zebra', characters });
    expect(await namesFor('א')).toEqual(['Zebra']);
    rmSync(join(folder, 'system/fonts/6.ttf'));
    expect(missing(await open().choose(wanted('א')))).toBe('א');
  });
});

test.each<[NodeJS.Platform, Record<string, string>, string[]]>([
  [
    'linux',
    { HOME: '/home/a' },
    ['/home/a/.local/share/fonts', '/home/a/.fonts', '/usr/local/share/fonts', '/usr/share/fonts'],
  ],
  [
    'linux',
    { HOME: '', XDG_DATA_HOME: '/data', XDG_DATA_DIRS: '/x:/y' },
    ['/data/fonts', '/x/fonts', '/y/fonts'],
  ],
  ['darwin', { HOME: '/Users/a' }, ['/Users/a/Library/Fonts', '/Library/Fonts', '/System/Library/Fonts']],
])('fonts are looked for where %s keeps them (%j)', (platform, env, folders) => {
  expect(fontFolders(env, platform)).toEqual(folders);
});
