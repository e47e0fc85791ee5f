import { describe, expect, test } from 'vitest';
import { foldName } from '../../src/app/colliding.ts';
import { faultOfTarget } from '../../src/io/target-name.ts';

describe('names that no output may have', () => {
  test.each([
    '',
    '/x.html',
    'C:/x.html',
    'c:x',
    '..',
    '../x.html',
    'a/../x.html',
    'a//x.html',
    './x.html',
    'a/',
    'a\\x.html',
    'a\0b',
    'a\nb',
    'CON',
    'con.html',
    'a/NUL/x.html',
    'Com1.html',
    'LPT9',
    'aux .html',
    'com¹.md',
    'CONIN$',
    'x.',
    'x /y.html',
    'a/x.html ',
    '...',
    'é'.repeat(128),
  ])('%j', (path) => {
    expect(faultOfTarget(path, 'linux')).toEqual(expect.any(String));
  });

  test.each([
    'x.html',
    'a/b/c.html',
    'console.html',
    'com10.html',
    '.x',
    '..x',
    'a b.html',
    'kopi é 嬉.html',
    'what?.html',
    'aa:b.html',
  ])('%j is fine', (path) => {
    expect(faultOfTarget(path, 'linux')).toBeUndefined();
  });

  test.each(['what?.html', 'aa:b.html', 'a"b', 'a|b', 'a<b', 'a*'])('%j is not on Windows', (path) => {
    expect(faultOfTarget(path, 'win32')).toEqual(expect.any(String));
  });
});

test.each([
  ['Coffee.html', 'coffee.HTML'],
  ['caf\u00e9', 'cafe\u0301'],
  ['ΟΔΟΣ', 'οδος'],
  ['Straße', 'STRASSE'],
])('%s and %s are one name somewhere', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});
