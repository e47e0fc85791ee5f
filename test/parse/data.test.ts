import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { briefs, tree } from './parsed.ts';

const data = (text: string): unknown => tree(text).data;

describe('data', () => {
  test('a key without a value is undefined, an empty list entry is null', () => {
    const read = data('a:\nb: # later\nc:\n  -\n  - x\nd: {e, f: }\n') as Record<string, unknown>;
    expect(Object.keys(read)).toEqual(['a', 'b', 'c', 'd']);
    expect(read).toStrictEqual({
      a: undefined,
      b: undefined,
      c: [null, 'x'],
      d: { e: undefined, f: undefined },
    });
  });

  test('a written null is null', () => {
    expect(data('a: null\nb: ~\nc: ""\n')).toStrictEqual({ a: null, b: null, c: '' });
  });

  test('scalars follow the core schema of YAML 1.2', () => {
    expect(
      data(
        '[no, yes, on, 1:30, true, False, 0o17, 010, 0x1F, 1.0, 1e3, .inf, -.INF, .nan, 2026-10-01, "1", ~]',
      ),
    ).toEqual([
      'no',
      'yes',
      'on',
      '1:30',
      true,
      false,
      15,
      10,
      31,
      1,
      1000,
      Infinity,
      -Infinity,
      NaN,
      '2026-10-01',
      '1',
      null,
    ]);
  });

  test('merge keys are ordinary keys', () => {
    expect(data('a: &x {b: 1}\nc:\n  <<: *x\n')).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
  });

  test('keys are texts whatever they look like', () => {
    expect(data('null: y\n1: a\ntrue: b\n')).toStrictEqual({ 1: 'a', null: 'y', true: 'b' });
  });

  test('__proto__ is an own key, and pollutes nothing', () => {
    const read = data('__proto__:\n  polluted: true\nconstructor: a\n') as Record<string, unknown>;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor']);
    expect(Object.getOwnPropertyDescriptor(read, '__proto__')?.value).toEqual({ polluted: true });
    expect((read as { polluted?: unknown }).polluted).toBeUndefined();
    expect(briefs('__proto__: 1\n__proto__: 2\n')).toEqual(['yaml/duplicate-key 2:1']);
    expect(briefs('toString: 1\nhasOwnProperty: 2\n')).toEqual([]);
  });

  test('aliases repeat their value, the last mark of a name counts', () => {
    expect(data('a: &x [1]\nb: *x\nc: &x 2\nd: [*x, *x]\ne: &y\nf: *y\n? &k key\n: *k\n')).toStrictEqual({
      a: [1],
      b: [1],
      c: 2,
      d: [2, 2],
      e: undefined,
      f: undefined,
      key: 'key',
    });
  });

  test('comments and blank lines change nothing, wherever they stand', () => {
    const text =
      '# a\n\n  # b\na: # c\n  # d\n\n  - x # e\n# f\n  - [ # g\n    y, # h\n\n    # i\n    z ] # j\n\n# k\nb: |\n  # text\n\n  more\n # l\n\nc: "q" # m\n# n';
    expect(data(text)).toEqual({ a: ['x', ['y', 'z']], b: '# text\n\nmore\n', c: 'q' });
    expect(data(text.replaceAll('\n', '\r\n'))).toEqual(data(text));
  });

  test('one "---" before and one "..." behind are fine', () => {
    expect(data('---\ntitle: a\n...\n# end\n')).toEqual({ title: 'a' });
  });

  test('a text that spans lines, in all its forms', () => {
    expect(data('a: one\n  two\nb: "one\n  two"\nc: >-\n  one\n  two\nd: |-\n  one\n  two\n')).toEqual({
      a: 'one two',
      b: 'one two',
      c: 'one two',
      d: 'one\ntwo',
    });
  });

  const examples = new URL('../../examples/', import.meta.url);
  test.each(readdirSync(examples).filter((name) => /\.ya?ml$/.test(name)))(
    '%s reads as the yaml package reads it',
    (name) => {
      const text = readFileSync(new URL(name, examples), 'utf8');
      expect(data(text)).toEqual(parseDocument(text).toJS());
    },
  );
});
