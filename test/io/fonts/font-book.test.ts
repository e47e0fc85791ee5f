import { describe, expect, test } from 'vitest';
import { openFontBook } from '../../../src/io/fonts/font-book.ts';

/** A system without fonts. */
const nothingElse = { fonts: [], env: { XDG_DATA_DIRS: '/nowhere', SystemRoot: '/nowhere' }, cwd: '/' };

const wanted = (text: string, italic = false) => ({
  characters: new Set([...text].map((each) => each.codePointAt(0)!)),
  italic,
  language: 'en',
});

describe('Inter', () => {
  test('suffices for Latin, Vietnamese, Cyrillic, Greek and the signs of a map', async () => {
    const book = openFontBook(nothingElse);
    const text =
      'Ångström łódź Tiếng Việt Ђуро Привет Καλημέρα →←✓★●≥√“”‘’«»…–—−·×°€ \u00a0\u2068\u2069\u200d\n';
    expect(await book.choose(wanted(text))).toMatchObject({ families: ['Inter'], missing: [] });
  });

  test('has no face of Hangul, nor of what means nothing', async () => {
    const { missing } = await openFontBook(nothingElse).choose(wanted('한A\ue123\u0378'));
    expect(missing).toEqual([0x378, 0xd55c, 0xe123]);
  });

  test('comes slanted where that is wanted, and each face once', async () => {
    const book = openFontBook(nothingElse);
    const [plain, slanted] = [await book.choose(wanted('a')), await book.choose(wanted('a', true))];
    expect(plain.faces.map(({ style }) => style)).toEqual(['normal']);
    expect(slanted.faces.map(({ style }) => style)).toEqual(['normal', 'italic']);
    expect(slanted.faces[0]).toBe(plain.faces[0]);
    expect((await book.choose(wanted('b', true))).faces[1]).toBe(slanted.faces[1]);
  });
});
