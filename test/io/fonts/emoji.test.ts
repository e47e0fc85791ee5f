import { describe, expect, test } from 'vitest';
import { withEmoji } from '../../../src/io/fonts/emoji.ts';
import { openEmojiSet } from '../../../src/io/fonts/emoji-set.ts';

/** What a text becomes: each image as the code points it shows, in brackets. */
function drawn(text: string, isText?: (codePoint: number) => boolean): string {
  const { node } = withEmoji({ type: 'text', text }, isText);
  const children = node.type === 'container' ? (node.children ?? []) : [node];
  return children
    .map((child) =>
      child.type === 'image'
        ? `[${String(child.src).slice('emoji:'.length)}]`
        : child.type === 'text'
          ? child.text
          : '?',
    )
    .join('');
}

test.each([
  ['a smile in a text', 'good 😀!', 'good [1f600]!'],
  ['two in a row', '😀😀', '[1f600][1f600]'],
  ['a skin tone', 'ok 👍🏽', 'ok [1f44d-1f3fd]'],
  ['a profession', '👩🏽‍💻', '[1f469-1f3fd-200d-1f4bb]'],
  ['a family', '👨‍👩‍👧‍👦', '[1f468-200d-1f469-200d-1f467-200d-1f466]'],
  ['a heart, asked to be an emoji', '❤️', '[2764]'],
  ['a heart on fire', '❤️‍🔥', '[2764-200d-1f525]'],
  ['a keycap', '1️⃣ and #⃣', '[31-20e3] and [23-20e3]'],
  ['a flag', '🇮🇩🇫🇷', '[1f1ee-1f1e9][1f1eb-1f1f7]'],
  ['a flag of a part of a country', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '[1f3f4-e0067-e0062-e0073-e0063-e0074-e007f]'],
  ['a flag of a cause', '🏳️‍🌈', '[1f3f3-200d-1f308]'],
  ['a sign of text, asked to be an emoji', '©️ ™️', '[a9] [2122]'],
  ['a pointing hand, which the first set lacks', '👉', '[1f449]'],
])('%s is drawn', (_what, text, expected) => {
  expect(drawn(text)).toBe(expected);
});

test.each([
  ['signs of text', '© ™ ® ✓ ★ → ↔ ☺ ❤ 1 # * 2026'],
  ['an emoji that is asked to be text', '☺︎ ❤︎ ☎︎'],
  ['a digit with a selector and no keycap', '1\ufe0f'],
  ['plain words', 'Kopi susu'],
])('%s stay text', (_what, text) => {
  expect(drawn(text)).toBe(text);
});

test('a sign that the font has not is drawn as an emoji, unless it is asked to be text', () => {
  expect(drawn('☀ ☎ ☎︎ ©', (codePoint) => codePoint === 0xa9)).toBe('[2600] [260e] ☎︎ ©');
});

describe('an emoji that nobody has drawn', () => {
  test.each([
    ['loses its skin tone', '👉🏽', '[1f449]'],
    ['falls into what it is joined from', '😀‍🔥', '[1f600][1f525]'],
    ['falls into the letters of an unknown flag', '🇽🇽', '[1f1fd][1f1fd]'],
  ])('%s', (_how, text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test('stays in the text, to be found missing', () => {
    expect(drawn('a \u{1fabc}\u200d\u{1f3fb} b \u{1f3fb}')).toBe('a \u{1fabc}\u200d\u{1f3fb} b \u{1f3fb}');
  });
});

test('a page keeps all that it has but its emoji, and each image comes once, from the set and from nowhere else', () => {
  const page = {
    type: 'container',
    tagName: 'ul',
    children: [
      { type: 'text', text: 'a 😀 b', tagName: 'li', className: 'x', style: { color: 'red' } },
      { type: 'text', text: 'none', tagName: 'li' },
      { type: 'container', tagName: 'li', children: [{ type: 'text', text: '😀🇮🇩' }] },
      { type: 'image', src: 'data:image/png;base64,' },
    ],
  } as const;
  const before = structuredClone(page);
  const { node, images } = withEmoji(page as never);
  expect(page).toEqual(before);
  expect(node).toMatchObject({
    tagName: 'ul',
    children: [
      {
        type: 'container',
        tagName: 'li',
        className: 'x',
        style: { color: 'red' },
        children: [{ text: 'a ' }, { src: 'emoji:1f600', style: { width: '1em' } }, { text: ' b' }],
      },
      { type: 'text', text: 'none' },
      { children: [{ type: 'container', children: [{ src: 'emoji:1f600' }, { src: 'emoji:1f1ee-1f1e9' }] }] },
      { src: 'data:image/png;base64,' },
    ],
  });
  expect(images.map(({ src }) => src)).toEqual(['emoji:1f600', 'emoji:1f1ee-1f1e9']);
  for (const { data } of images) {
    const svg = Buffer.from(data).toString('utf8');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="(?:-\d+ -\d+|0 0) (\d+) \1">.*<\/svg>$/s,
    );
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<image|<script|<foreignObject/,
    );
  }
});

test('every emoji of a keyboard has a drawing', () => {
  const set = openEmojiSet();
  const onKeyboards = new RegExp('^\\p{RGI_Emoji}$', 'v');
  const lacking: string[] = [];
  for (let codePoint = 0x200; codePoint < 0x20000; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    if (!onKeyboards.test(character) && !onKeyboards.test(`${character}\ufe0f`)) continue;
    if (!set.has(codePoint.toString(16))) lacking.push(character);
  }
  // Skin tones and hair, which nobody writes alone.
  expect(lacking.join(' ')).toBe('🏻 🏼 🏽 🏾 🏿 🦰 🦱 🦲 🦳');
  const letters = Array.from({ length: 26 }, (_, index) => 0x1f1e6 + index);
  const flags = letters.flatMap((a) => letters.map((b) => [a, b] as const));
  const known = flags.filter((flag) => onKeyboards.test(String.fromCodePoint(...flag)));
  expect(known.length).toBeGreaterThan(250);
  expect(
    known
      .filter((flag) => !set.has(flag.map((each) => each.toString(16)).join('-')))
      .map((flag) => String.fromCodePoint(...flag)),
  ).toEqual([]);
});
