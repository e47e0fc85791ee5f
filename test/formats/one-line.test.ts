import { describe, expect, test } from 'vitest';
import { linesOf, oneLine } from '../../src/formats/one-line.ts';

describe('a text of several lines on one', () => {
  test.each([
    ['Tea\nand cake', 'Tea · and cake'],
    ['It is slow.\n\nIt is dear.', 'It is slow. It is dear.'],
    ['Rina is out:\r\n- of tea\r- of cake', 'Rina is out: - of tea - of cake'],
    ['• tea\n• cake', '• tea • cake'],
    ['\n Tea \t and\u00a0cake \n', 'Tea and cake'],
    ['Tea', 'Tea'],
    [' \n ', ''],
  ])('%j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

test('lines lose white space, and of several blank lines one stays between two others', () => {
  expect(linesOf('\n\n a  b \n\n\n\u00a0\nc\n\n')).toEqual(['a b', '', 'c']);
  expect(linesOf('')).toEqual(['']);
});
