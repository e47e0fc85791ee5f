import { describe, expect, test } from 'vitest';
import { narrowed, shortened, wordPieces } from '../../../src/formats/mermaid/segments.ts';

describe('shortened', () => {
  test.each([
    ['kopi', 4, 'kopi'],
    ['kopi enak', 6, 'kopi…'],
    ['kopi\t enak', 9, 'kopi enak'],
    ['kopi\n enak', 11, 'kopi · enak'],
    ['👩‍🚀👩‍🚀', 7, '👩‍🚀…'],
  ])('%j to %i characters', (text, longest, short) => expect(shortened(text, longest)).toBe(short));
});

describe('narrowed', () => {
  test.each([
    ['kopi', 4, 'kopi'],
    ['kopi enak', 8, 'kopi en…'],
    ['kopi enak', 6, 'kopi…'],
    ['コーヒー', 8, 'コーヒー'],
    ['コーヒー', 7, 'コー…'],
    ['👩‍🚀👩‍🚀👩‍🚀', 5, '👩‍🚀…'],
  ])('%j to %i cells', (text, cells, narrow) => expect(narrowed(text, cells)).toBe(narrow));
});

describe('wordPieces', () => {
  test.each([
    ['abcdef', 6, ['abcdef']],
    ['abcdefg', 3, ['abc', 'def', 'g']],
    ['コーヒー', 4, ['コー', 'ヒー']],
    ['コ', 1, ['コ']],
  ])('%j in %i cells', (word, cells, pieces) => expect(wordPieces(word, cells)).toEqual(pieces));
});
