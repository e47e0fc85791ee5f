import { describe, expect, test } from 'vitest';
import { briefs, findings, tree } from './parsed.ts';

const control = (code: number): string => String.fromCharCode(code);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const controls = [...range(0, 8), 0x0b, 0x0c, ...range(0x0e, 0x1f), ...range(0x7f, 0x9f)];
const bidi = [...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];

describe('characters', () => {
  test.each(controls)('control character %i is refused, typed and escaped', (code) => {
    const hex = code.toString(16).padStart(4, '0');
    expect(briefs(`a: b${control(code)}c\n`)).toEqual(['text/control-character 1:5']);
    expect(briefs(`# b${control(code)}c\na: b\n`)).toEqual(['text/control-character 1:4']);
    expect(briefs(`a: b\nc: "d\\u${hex}"\n`)).toEqual(['text/control-character 2:6']);
    expect(briefs(`"a\\x${hex.slice(2)}": b\n`)).toEqual(['text/control-character 1:3']);
    expect(findings(`"\\U0000${hex}"`)[0]?.message).toContain(`U+${hex.toUpperCase()}`);
  });

  test.each(bidi)('bidi control %i is refused, typed and escaped', (code) => {
    expect(briefs(`a: b${control(code)}c\n`)).toEqual(['text/bidi-control 1:5']);
    expect(briefs(`a: "b\\u${code.toString(16)}"\n`)).toEqual(['text/bidi-control 1:6']);
  });

  test('the short escapes, with their names', () => {
    const found = findings('"\\0\\a\\b\\e\\v\\f\\N"');
    expect(found.map(({ span }) => span.start)).toEqual([1, 3, 5, 7, 9, 11, 13]);
    expect(found.map(({ message }) => /\((.*), /.exec(message)?.[1])).toEqual([
      'NUL',
      'BEL',
      'BS',
      'ESC',
      'VT',
      'FF',
      'NEL',
    ]);
    expect(briefs('a: "\\e]8;;https://x\\e\\\\"\n')).toEqual([
      'text/control-character 1:5',
      'text/control-character 1:20',
    ]);
  });

  test('halves of characters', () => {
    expect(briefs('a: "\\ud83d"\n')).toEqual(['text/lone-surrogate 1:5']);
    expect(briefs('a: "\\ude00 \\ud83d\\u0041"\n')).toEqual([
      'text/lone-surrogate 1:5',
      'text/lone-surrogate 1:12',
    ]);
    expect(briefs('a: b\ud83dc\n')).toEqual(['text/lone-surrogate 1:5']);
    expect(briefs('a: "\\ud83d\\ude00\\ud83d"\n')).toEqual(['text/lone-surrogate 1:17']);
    expect(tree('a: "\\ud83d\\ude00"\n').data).toEqual({ a: '😀' });
  });

  test('tabs, line ends, joiners and direction marks are text', () => {
    for (const text of [
      '\u200e',
      '\u200f',
      '\u061c',
      '\u200d',
      '\u200c',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '👩‍👩‍👧',
    ]) {
      expect(tree(`a: "b${text}c"\n`).data).toEqual({ a: `b${text}c` });
    }
    expect(tree('a: "\\t\\r\\n\\_\\L\\P\\/"\r\nb:\tc\n').data).toEqual({
      a: '\t\r\n\u00a0\u2028\u2029/',
      b: 'c',
    });
  });

  test('a backslash that escapes nothing is text', () => {
    expect(tree('a: \'\\0\'\nb: \\e\nc: "\\\\e"\n').data).toEqual({ a: '\\0', b: '\\e', c: '\\e' });
  });

  test('other mistakes in the same file are told at once', () => {
    expect(briefs('a: b\u0007\na: c\nd: !e f\n')).toEqual([
      'text/control-character 1:5',
      'yaml/duplicate-key 2:1',
      'yaml/tag 3:4',
    ]);
  });
});
