import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { piecesOf } from '../../../src/model/messages/placeholders.ts';

const names = (text: string): string[] =>
  piecesOf(text).flatMap(({ placeholder }) => (placeholder === '' ? [] : [placeholder]));

/** Texts in which braces, names and what looks like them come close together. */
const braced = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '{{', '}}', '$', '#', ' ', '\n', 'name', 'الاسم', '名前', '_', '-', '7', '👩🏽‍🍳'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('the pieces of a text', () => {
  it.each([
    ['Halo {nama}, {nama}!', ['nama', 'nama']],
    ['{a}{b-c}{d_e}{7}', ['a', 'b-c', 'd_e', '7']],
    ['{الاسم} {名前} {नाम} {naïve}', ['الاسم', '名前', 'नाम', 'naïve']],
    ['{constructor} {__proto__}', ['constructor', '__proto__']],
    ['${price}', ['price']],
    ['{} { } { a} {a } {a b} {1 + 1} {a.b} {#if} {a', []],
    ['{{a}} {{{a}}} {{a} {a}}', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('joined again they are the text, each where it says', () => {
    fc.assert(
      fc.property(braced, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { text: piece, start, placeholder } of pieces) {
          expect(text.slice(start, start + piece.length)).toBe(piece);
          expect(piece).not.toBe('');
          if (placeholder !== '') expect(piece).toBe(`{${placeholder}}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});
