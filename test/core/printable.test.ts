import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines } from '../../src/core/printable.ts';

describe('printable', () => {
  test.each([
    ['an escape sequence', '\u001b[31mred', '␛[31mred'],
    ['a hyperlink with BEL', '\u001b]8;;http://x\u0007y', '␛]8;;http://x␇y'],
    ['line breaks', 'a\r\nb', 'a␍␊b'],
    ['NUL, tab and DEL', '\0\t\u007f', '␀␉␡'],
    ['C1 controls', 'a\u009b31m\u0085', 'a\ufffd31m\ufffd'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a\ufffdb\ufffd'],
    [
      'bidi controls',
      '\u202egpj.exe\u202c \u2066x\u2069 \u200f\u061c',
      '\ufffdgpj.exe\ufffd \ufffdx\ufffd \ufffd\ufffd',
    ],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['a byte order mark', '\ufeffa', '\ufffda'],
    ['a command to a GitHub runner', '::error::x', '∶:error::x'],
    ['one behind white space, which the runner trims', ' \u00a0::warning::x', ' \u00a0∶:warning::x'],
    ['old commands of runners, anywhere', 'x ##[error]y ##vso[task.z]', 'x #♯[error]y #♯vso[task.z]'],
  ])('%s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test.each(['Pembelian Kopi ☕ 10:30', '👨‍👩‍👧 é 嬉しい', 'a::b ## Heading [x]', 'العربية עברית'])(
    '%s stays as it is',
    (text) => {
      expect(printable(text)).toBe(text);
    },
  );

  test('keeps the number of code units and leaves nothing that steers a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = printable(text);
        expect(safe).toHaveLength(text.length);
        expect(stripVTControlCharacters(safe)).toBe(safe);
        expect(safe).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|^\s*::/u);
      }),
    );
  });
});

test('printableLines keeps line feeds and guards each line', () => {
  expect(printableLines('a\n::b\r\n\u001bc')).toBe('a\n∶:b␍\n␛c');
});
