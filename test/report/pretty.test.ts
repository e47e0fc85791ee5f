import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/core/diagnostic.ts';
import { SourceFile, type Span } from '../../src/core/source-file.ts';
import { idDuplicate, referenceUnknown } from '../../src/model/checks/findings.ts';
import { invalid, wrongType } from '../../src/model/shape/findings.ts';
import { empty } from '../../src/parse/yaml-findings.ts';
import { pretty } from '../../src/report/pretty.ts';
import { english } from '../../src/report/english.ts';

const plain = { language: english, color: false, columns: 80, limit: 100 };

function spanOf(source: SourceFile, part: string): { source: SourceFile; span: Span } {
  const start = source.text.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  return { source, span: { start, end: start + part.length } };
}

function finding(path: string, severity: Severity, at = 0): Diagnostic {
  const source = new SourceFile(path, 'title: Kopi\nstages: []\n');
  return {
    ...invalid.at({ source, span: { start: at, end: at + 5 } }, { problem: `${severity} ${at}.` }),
    severity,
  };
}

const heads = (text: string): string[] =>
  text.split('\n').filter((line) => /^(error|warning|info)\[|╭─/.test(line));

test('nothing to say', () => {
  expect(pretty.render([], plain)).toBe('');
});

test('a finding with everything', () => {
  const source = new SourceFile(
    'maps/coffee.journey.yaml',
    'title: Kopi\nstages:\n  - id: cart\n    name: Keranjang\n  - id: cart\n    name: Bayar\n',
  );
  const first = spanOf(source, 'cart');
  const second = {
    source,
    span: { start: source.text.lastIndexOf('cart'), end: source.text.lastIndexOf('cart') + 4 },
  };
  const text = pretty.render(
    [
      idDuplicate.at(
        second,
        { what: 'stage', id: 'cart' },
        { suggestions: ['cart-2', 'bayar'], related: [{ message: 'The first one is here.', ...first }] },
      ),
    ],
    plain,
  );
  expect(text).toBe(`error[id/duplicate]: Two stages have the id "cart".
   ╭─ maps/coffee.journey.yaml:5:9
 4 │     name: Keranjang
 5 │   - id: cart
   │         ^^^^
 6 │     name: Bayar
   note: The first one is here.
   ╭─ maps/coffee.journey.yaml:3:9
 3 │   - id: cart
   │         ^^^^
   help: Give one of them another id.
  write: - id: cart-2
     or: - id: bayar

1 error in 1 file
`);
});

describe('suggestions', () => {
  const source = new SourceFile('a.yaml', 'steps:\n    - emotion: high # sure?\n    - "a\n      b"\n');
  const written = (part: string, ...suggestions: string[]): string[] =>
    pretty
      .render([invalid.at(spanOf(source, part), { problem: 'No.' }, { suggestions })], plain)
      .split('\n')
      .filter(
        (line) => line.startsWith('  write') || line.startsWith('     or') || line.startsWith('         '),
      );

  test('are shown in their line', () => {
    expect(written('high', '2')).toEqual(['  write: - emotion: 2 # sure?']);
  });
  test('of several lines keep their shape', () => {
    expect(written('high', '\n      score: 2')).toEqual([
      '  write: - emotion:',
      '           score: 2 # sure?',
    ]);
  });
  test('for several lines stand alone', () => {
    expect(written('"a\n      b"', 'a b')).toEqual(['  write: a b']);
  });
  test('are three at most', () => {
    expect(written('high', '1', '2', '0', '-1')).toHaveLength(3);
  });
});

describe('a limit', () => {
  const many = [
    finding('b.yaml', 'error', 12),
    finding('a.yaml', 'info'),
    finding('a.yaml', 'warning', 12),
    finding('b.yaml', 'error'),
    finding('a.yaml', 'warning'),
  ];

  test('none: all findings by path and place', () => {
    const text = pretty.render(many, plain);
    expect(heads(text).filter((line) => line.includes('╭─'))).toEqual([
      '   ╭─ a.yaml:1:1',
      '   ╭─ a.yaml:1:1',
      '   ╭─ a.yaml:2:1',
      '   ╭─ b.yaml:1:1',
      '   ╭─ b.yaml:2:1',
    ]);
    expect(text.endsWith('\n\n2 errors, 2 warnings, 1 info in 2 files\n')).toBe(true);
    expect(pretty.render(many.toReversed(), plain)).toBe(text);
  });

  test('errors first; the rest is counted by file, and the sum counts everything', () => {
    const text = pretty.render(many, { ...plain, limit: 3 });
    expect(heads(text).filter((line) => line.includes('['))).toEqual([
      'warning[schema/invalid]: warning 0.',
      'error[schema/invalid]: error 0.',
      'error[schema/invalid]: error 12.',
    ]);
    expect(text).toContain('\n\n+2 more in a.yaml\n2 errors, 2 warnings, 1 info in 2 files\n');
  });

  test('many files are not all listed', () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      finding(`${String(index).padStart(2, '0')}.yaml`, 'error'),
    );
    const text = pretty.render([...files, finding('19.yaml', 'error', 12)], { ...plain, limit: 1 });
    expect(text.split('\n').filter((line) => line.startsWith('+'))).toEqual([
      '+1 more in 01.yaml',
      '+1 more in 02.yaml',
      '+1 more in 03.yaml',
      '+1 more in 04.yaml',
      '+1 more in 05.yaml',
      '+15 more in 14 other files',
    ]);
    expect(text.endsWith('21 errors in 20 files\n')).toBe(true);
  });
});

describe('width', () => {
  const source = new SourceFile('a.yaml', `key: ${'kata '.repeat(60)}`);
  const long = invalid.at(
    { source, span: { start: 5, end: 290 } },
    { problem: 'kata '.repeat(60).trim() },
    { suggestions: ['kata '.repeat(60)] },
  );

  test.each([40, 61, 100])('no line is wider than %i columns', (columns) => {
    const lines = pretty.render([long], { ...plain, columns }).split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(columns);
    expect(lines.length).toBeGreaterThan(8);
  });

  test('an absurd one is not obeyed', () => {
    expect(pretty.render([long], { ...plain, columns: 0 })).toBe(
      pretty.render([long], { ...plain, columns: 40 }),
    );
  });
});

test('colour changes no character', () => {
  const list = [finding('a.yaml', 'error'), finding('a.yaml', 'warning', 12), finding('b.yaml', 'info')];
  const colored = pretty.render(list, { ...plain, color: true });
  expect(colored).toContain('\u001b[31m');
  expect(stripVTControlCharacters(colored)).toBe(pretty.render(list, plain));
});

test('an empty file has a place and no frame', () => {
  const source = new SourceFile('a.yaml', '');
  const text = pretty.render([empty.at({ source, span: { start: 0, end: 0 } })], plain);
  expect(text).toContain('error[yaml/empty]: This file is empty.\n   ── a.yaml:1:1\n   help: Start');
});

test('a span outside the text is moved into it', () => {
  const source = new SourceFile('a.yaml', 'title: x\n');
  expect(
    pretty.render([invalid.at({ source, span: { start: 900, end: 990 } }, { problem: 'x' })], plain),
  ).toContain('a.yaml:2:1');
});

test('no data reaches the terminal or the runner as a command', () => {
  const evil = '\u001b]8;;http://x\u0007\r\n::error file=x::y\n##[error]z\u202e\u009b2J\u2028';
  const source = new SourceFile(evil, `::stop-commands::x\n${evil}\n  ::set-env::\n${evil}`);
  const place = { source, span: { start: 0, end: 30 } };
  const list = [
    invalid.at(
      place,
      { problem: evil },
      { suggestions: [evil, '::x'], related: [{ message: evil, ...place }] },
    ),
    wrongType.at({ source, span: { start: 22, end: 90 } }, { expected: [[evil]], found: 'text' }),
    referenceUnknown.at(
      { source: new SourceFile(`${evil}2`, evil), span: { start: 0, end: 1 } },
      { what: evil, id: evil, known: [evil] },
    ),
  ];
  for (const limit of [0, 1, 3]) {
    const text = pretty.render(list, { ...plain, limit });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
    expect(stripVTControlCharacters(pretty.render(list, { ...plain, limit, color: true }))).toBe(text);
  }
});
