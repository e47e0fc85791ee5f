import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

function refused(input: Uint8Array): { code: string; position: string; message: string } {
  const result = decode('a.yaml', input);
  if (result.ok) throw new Error('was accepted');
  const [finding] = result.error;
  const { line, column } = finding!.source.position(finding!.span.start);
  return { code: finding!.code, position: `${line}:${column}`, message: finding!.message };
}

function text(input: Uint8Array): string {
  const result = decode('a.yaml', input);
  if (!result.ok) throw new Error(result.error[0]!.message);
  return result.value.text;
}

describe('decode', () => {
  test('gives the text and its name', () => {
    const result = decode('a.yaml', bytes('title: Kopi ☕ 😀\r\n'));
    expect(result.ok && [result.value.path, result.value.text]).toEqual(['a.yaml', 'title: Kopi ☕ 😀\r\n']);
  });

  test('drops a byte order mark, so that columns are right', () => {
    expect(text(bytes([0xef, 0xbb, 0xbf], 'title: a'))).toBe('title: a');
  });

  test('takes an empty file, and one of exactly 1 MiB', () => {
    expect(text(bytes())).toBe('');
    expect(text(new Uint8Array(1024 * 1024).fill(0x61))).toHaveLength(1024 * 1024);
  });

  test('refuses one byte more, by bytes and not by characters', () => {
    expect(refused(new Uint8Array(1024 * 1024 + 1).fill(0x61))).toMatchObject({
      code: 'text/too-large',
      position: '1:1',
    });
    expect(refused(Buffer.from('é'.repeat(600_000))).code).toBe('text/too-large');
  });

  test.each([
    ['Latin-1', bytes('title: a\nname: Caf', [0xe9], ' b\n'), '2:10'],
    ['a lone continuation byte', bytes('ab', [0x80]), '1:3'],
    ['an overlong form', bytes('a\n', [0xc0, 0xaf]), '2:1'],
    ['an encoded surrogate', bytes('a', [0xed, 0xa0, 0x80]), '1:2'],
    ['a character cut off at the end', bytes('😀a', [0xf0, 0x9f, 0x98]), '1:3'],
    ['behind a byte order mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0xff]), '1:3'],
    ['behind a replacement character that is really there', bytes('\ufffd', [0xff]), '1:2'],
  ])('refuses %s at its first bad byte', (_, input, position) => {
    expect(refused(input)).toMatchObject({ code: 'text/not-utf-8', position });
  });

  test.each([
    ['little-endian', bytes([0xff, 0xfe], [...Buffer.from('title: a\n', 'utf16le')])],
    ['big-endian', bytes([0xfe, 0xff], [...Buffer.from('title: a\n', 'utf16le').swap16()])],
    ['little-endian without a mark', Buffer.from('title: a\n', 'utf16le')],
    ['big-endian without a mark', Buffer.from('title: a\n', 'utf16le').swap16()],
  ])('names UTF-16, %s', (_, input) => {
    expect(refused(input)).toEqual({
      code: 'text/not-utf-8',
      position: '1:1',
      message: 'This file is UTF-16 text, not UTF-8.',
    });
  });
});
