import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';

const piece = fc.constantFrom(
  'a',
  'kopi ',
  ' ',
  'e\u0301',
  '嬉',
  'ｶ',
  '👍🏽',
  '👨‍👩‍👧',
  '🇮🇩',
  '☕️',
  '한',
  'م',
  '…',
);
const pieces = fc.array(piece, { maxLength: 60 });

describe('excerpt', () => {
  test('the span stands exactly where it is said to stand, and nothing is wider than asked', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        pieces,
        fc.integer({ min: 20, max: 80 }),
        (before, span, after, width) => {
          // Flags that touch other flags join them into other clusters.
          const head = `${before.join('')}|`;
          const line = `${head}${span.join('')}|${after.join('')}`;
          const shown = excerpt(line, head.length, head.length + span.join('').length, width);
          expect(stringWidth(shown.text)).toBeLessThanOrEqual(width);
          // The end of a long span may be cut in a narrow window.
          fc.pre(stringWidth(span.join('')) < width - 4);
          const lead = shown.text.slice(0, shown.text.indexOf(`|${span.join('')}`) + 1);
          expect(stringWidth(lead)).toBe(shown.before);
          expect(shown.length).toBe(stringWidth(span.join('')));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a line of a megabyte is not taken apart as a whole', () => {
    const line = `${'嬉'.repeat(500_000)}X${'é'.repeat(500_000)}`;
    const shown = excerpt(line, 500_000, 500_001, 40);
    expect(stringWidth(shown.text)).toBeLessThanOrEqual(40);
    expect(shown.text).toMatch(/^…嬉+Xé+…$/);
    expect(stringWidth(shown.text.slice(0, shown.text.indexOf('X')))).toBe(shown.before);
  });

  test.each([
    ['an escape sequence', 'a\u001b[31mb', 2, 'a␛[31mb', 2],
    ['a command between wide letters', '嬉##[error]x', 11, '嬉#♯[error]x', 12],
    ['a tab', 'a\tb', 2, 'a   b', 4],
  ])('%s', (_, line, start, text, before) => {
    expect(excerpt(line, start, start + 1, 40)).toEqual({ text, before, length: 1 });
  });
});
