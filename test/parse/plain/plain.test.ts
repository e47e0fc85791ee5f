import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlain } from '../../../src/parse/plain/read-plain.ts';
import { isTakenRightly, takenMutations } from './compared.ts';
import { corpus } from '../../corpus.ts';

test('what the plain reader takes of the corpus is right', () => {
  const texts = corpus();
  expect(texts.length).toBeGreaterThan(600);
  expect(texts.filter(isTakenRightly).length).toBeGreaterThan(200);
});

test('what it takes of mutations of the corpus is right', () => {
  expect(takenMutations(4000, 1)).toBeGreaterThan(200);
});

const lines = [
  'a:',
  '-',
  '- j',
  'b: 1',
  ' c',
  ' d: 2',
  '  - e',
  '#x',
  ' #y',
  '  f',
  '',
  " 'q'",
  ' [g,',
  ' h]',
  ' k:',
  'z: |',
  'z: >-',
];

test('what it takes of every text of up to four lines is right', () => {
  let taken = 0;
  const addTo = (above: readonly string[]): void => {
    if (isTakenRightly(above.join('\n'))) taken++;
    if (above.length < 4) for (const line of lines) addTo([...above, line]);
  };
  for (const line of lines) addTo([line]);
  expect(taken).toBeGreaterThan(10_000);
});

const folders = ['examples', 'test/fixtures/ok'].map((name) => new URL(`../../../${name}/`, import.meta.url));
const maps = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => new URL(name, folder)),
);

test.each(maps.map((url) => [url.pathname.split('/').at(-1)!, url] as const))('%s is plain', (_, url) => {
  expect(readPlain(readFileSync(url, 'utf8'))).toBeDefined();
});

describe('what people write is taken', () => {
  test.each([
    ['Windows line ends', 'a: b\r\nc:\r\n  - d\r\n'],
    ['no last line end', 'a: b\nc: d'],
    ['a mark at the start', '---\na: b\n'],
    ['comments and blank lines', '# c\n\na: b # c\n   # deep\n\nc: # c\n  - d\n'],
    ['a list in the column of its key', 'a:\n- b\n- c: d\n  e: f\ng: h\n'],
    ['a list in a list', '- - a\n  - b\n-\n  - c\n'],
    ['a value below its key', 'a:\n  b c\n  d\ne:\n  "f"\ng:\n  [h]\n'],
    ['a text over lines', 'a: b\n  c # c\nd: e\n\n\n  f\ng:\n  - h\n   i\n'],
    [
      'texts with colons, hashes and quotes',
      'a: https://x.example/#a\nb: C#\nc: it\'s "so"\nd: [08:30, e:f]\n',
    ],
    ['quotes', `a: "b: c # d"\n"e": 'it''s'\nf: { "g": "\\"h\\" \\u00e9\\n" }\n`],
    ['text blocks', 'a: |\n  b\n   c\n\n  d\n\ne: >-\n  f\n  g\n\n  h\ni:\n  - | # c\n    j\n  - k\n'],
    ['brackets over lines', 'a: { b: 1, # c\n  c: [d,\n    e,\n  ],\n  }\n'],
    ['numbers', '[1, -2, +3, 1.50, .5, 5., 1e3, 007, -0, 12345678901234567890]\n'],
    ['words', 'a: [true, False, NULL, ~, yes, no]\n'],
    ['nothing', 'a:\nb: { c: , d: }\ne:\n  -\n  - f\n'],
  ])('%s', (_, text) => {
    expect(isTakenRightly(text)).toBe(true);
  });
});

describe('what could be wrong is left to the whole parser', () => {
  test.each([
    ['', '# nothing\n', 'a text\n', '"a"\n', '|\n  a\n'],
    ['a: b: c\n', 'a: b\n c: d\n', '- a\nb: c\n', 'a: b\n- c\n', ' a: b\nc: d\n'],
    ['a: 1\na: 2\n', '{ a: 1, a: 2 }\n', '__proto__: 1\n', '{ __proto__: 1 }\n', '"__proto__": 1\n'],
    ['a: &b c\n', 'a: *b\n', 'a: !!str b\n', '%YAML 1.2\n---\na: b\n', '? a\n: b\n', 'a: @b\n', 'a: `b`\n'],
    ['a: b\n---\nc: d\n', 'a: b\n...\n', '[\n...\n]\n'],
    ['a:\tb\n', 'a: b\rc: d\n', 'a: "\\e"\n', 'a: "\\q"\n', 'a: \u202eb\n', 'a: \ud800\n', 'a: b\0\n'],
    ['\u00a0a: b\n', '{ \u00a0a: b }\n', '\ufeffa: b\n', '{ a:b }\n', '{ a }\n', '[a: b]\n'],
    [
      'a: b\n  - c\n',
      'a: -b\n  -c\n',
      'a: "b"c\n',
      'a: "b"#c\n',
      'a: [b]#c\n',
      'a: [b] c\n',
      'a: "b\n  c"\n',
    ],
    ['a: [b\n', 'a: [b,\nc]\n', 'a: [b}\n', 'a: [b c\n  d]\n', '[,]\n', '[a,, b]\n', "a: 'b\n", 'a: "b\\"\n'],
    ['a: |\n', 'a: |\nb: c\n', 'a: |2\n  b\n', 'a: |+\n  b\n', 'a: >\n  b\n   c\n', 'a: |\n    \n  b\n'],
    ['a: |\n   b\n  c\n', 'a: |b\n', 'a: |#b\n  c\n', 'a: 0x1f\n', 'a: 0o17\n', 'a: -.inf\n', 'a: .NaN\n'],
    [
      `${'a'.repeat(1100)}: b\n`,
      `"${'a'.repeat(1100)}": b\n`,
      '- '.repeat(65),
      '['.repeat(65) + ']'.repeat(65),
    ],
    [
      '-\n'.repeat(50_001),
      `[${'a,'.repeat(50_001)}]`,
      `a: {${Array.from({ length: 50_001 }, (_, at) => `a${at}: `).join()}}`,
    ],
  ])('%j', (...texts) => {
    expect(texts.filter((text) => readPlain(text) !== undefined)).toEqual([]);
  });
});
