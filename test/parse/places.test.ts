import { describe, expect, test } from 'vitest';
import type { DataPath } from '../../src/core/diagnostic.ts';
import { tree } from './parsed.ts';

const text = `title: "Kopi" # a title
empty:   # nothing yet
stages:
  - name: Kesadaran
    score: 007

    emotion: { label: Tertarik, mood }
    story: |
      one
      two

  # a comment
  -
  - name: last # a comment
tail: &t
  inner: [x, 1.0]
again: *t
nested:
  deep: *t
`;
const read = tree(text);
const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
const value = (...path: DataPath): string => slice(read.spanOfValue(path));
const key = (...path: DataPath): string => slice(read.spanOfKey(path));
const lineOf = (offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

describe('spanOfValue', () => {
  test('is the value as it was typed, without comments and line ends', () => {
    expect(value('title')).toBe('"Kopi"');
    expect(value('stages', 0, 'score')).toBe('007');
    expect(value('stages', 0, 'emotion')).toBe('{ label: Tertarik, mood }');
    expect(value('stages', 0, 'story')).toBe('|\n      one\n      two');
    expect(value('stages', 2)).toBe('name: last');
    expect(value('stages')).toBe(text.slice(text.indexOf('- name'), text.indexOf(' # a comment\ntail')));
    expect(value()).toBe(text.trimEnd());
  });

  test('is empty behind the colon or dash of an empty value, before its comment', () => {
    const empty = read.spanOfValue(['empty']);
    expect([slice(empty), lineOf(empty.start)]).toEqual(['', 'empty:']);
    const entry = read.spanOfValue(['stages', 1]);
    expect([slice(entry), lineOf(entry.start)]).toEqual(['', '  -']);
    const mood = read.spanOfValue(['stages', 0, 'emotion', 'mood']);
    expect([slice(mood), lineOf(mood.start).endsWith(', mood')]).toEqual(['', true]);
  });

  test('is the nearest parent where there is no value', () => {
    expect(value('stages', 0, 'emotion', 'nope', 'deeper')).toBe('{ label: Tertarik, mood }');
    expect(value('stages', 9)).toBe(value('stages'));
    expect(value('title', 'x')).toBe('"Kopi"');
    expect(value('nope')).toBe(value());
  });

  test('is the alias for all that is inside it', () => {
    expect(value('again')).toBe('*t');
    expect(read.spanOfValue(['again', 'inner', 0])).toEqual(read.spanOfValue(['again']));
    expect(value('nested', 'deep', 'inner')).toBe('*t');
    expect(value('tail', 'inner', 1)).toBe('1.0');
  });
});

describe('spanOfKey', () => {
  test('is the key, or what spanOfValue gives where there is none', () => {
    expect(key('title')).toBe('title');
    expect(key('empty')).toBe('empty');
    expect(key('stages', 0, 'emotion', 'mood')).toBe('mood');
    expect(key('stages', 0)).toBe(value('stages', 0));
    expect(key('stages', 0, 'nope')).toBe(value('stages', 0));
    expect(key()).toBe(value());
    expect(key('again')).toBe('again');
    expect(key('again', 'inner')).toBe('*t');
  });
});

describe('typed', () => {
  test('is the source of the value, also behind an alias', () => {
    expect(read.typed(['title'])).toBe('"Kopi"');
    expect(read.typed(['stages', 0, 'score'])).toBe('007');
    expect(read.typed(['again', 'inner', 1])).toBe('1.0');
    expect(read.typed(['again'])).toBe('inner: [x, 1.0]');
  });

  test('is empty where there is none', () => {
    expect(read.typed(['empty'])).toBe('');
    expect(read.typed(['nope'])).toBe('');
    expect(read.typed(['title', 0])).toBe('');
  });
});

test('has and isList', () => {
  expect([read.has(['empty']), read.has(['stages', 1]), read.has(['stages', 3]), read.has(['nope'])]).toEqual(
    [true, true, false, false],
  );
  expect([
    read.isList(['stages']),
    read.isList(['again', 'inner']),
    read.isList(['again']),
    read.isList(['nope']),
  ]).toEqual([true, true, false, false]);
});
