import { describe, expect, test } from 'vitest';
import { asList } from '../../../src/model/shape/bullets.ts';

const ofTexts = (value: unknown): unknown[] => asList(value, {});

describe('a text that is all bullets is a list', () => {
  test.each([
    ['signs', '• calls\n• waits', ['calls', 'waits']],
    ['dashes', '- calls\n- waits', ['calls', 'waits']],
    ['stars, and lines between them', '* calls\n\n* waits\n', ['calls', 'waits']],
    ['numbers', '1. calls\n2. waits', ['calls', 'waits']],
    ['a line that goes on', '• calls the\n  office\n• waits', ['calls the office', 'waits']],
    ['one long line', '• calls • waits', ['calls', 'waits']],
    ['one sign', '• calls', ['calls']],
    ['signs without a space', '•calls\n•waits', ['calls', 'waits']],
    ['signs of a word processor', '\uf0b7\tcalls\n\uf0b7\twaits', ['calls', 'waits']],
  ])('%s', (_, text, list) => {
    expect(ofTexts(text)).toEqual(list);
  });
});

describe('a text stays one', () => {
  test.each([
    ['with a dash in one line', '- calls'],
    ['with other lines', 'She\n- calls\n- waits'],
    ['with a dash that ends it', '- calls\nand waits'],
    ['with numbers that count nothing', '3. calls\n7. waits'],
    ['with a sign inside', 'calls • waits'],
    ['with a number', '1. of May'],
    ['of a sign alone', '•'],
    ['of nothing', ''],
  ])('%s', (_, text) => {
    expect(ofTexts(text)).toEqual([text]);
  });
});

test('a text with several bullets in a list stays one', () => {
  expect(ofTexts(['• calls\n• waits', '• leaves'])).toEqual(['• calls\n• waits', 'leaves']);
});

test('texts of a list lose their signs, and dashes stay', () => {
  expect(ofTexts(['• calls', 'waits', '- 5 %'])).toEqual(['calls', 'waits', '- 5 %']);
});

test('objects with a main text and nothing else are split', () => {
  const item = { text: '• slow\n• dear', evidence: [] };
  expect(asList(item, { key: 'text' })).toEqual([
    { text: 'slow', evidence: [] },
    { text: 'dear', evidence: [] },
  ]);
  const rated = { ...item, severity: 3 };
  expect(asList(rated, { key: 'text' })).toEqual([rated]);
});

test('values that are no texts of their own stay as they are', () => {
  expect(asList('• calls\n• waits')).toEqual(['• calls\n• waits']);
  expect(ofTexts(5)).toEqual([5]);
  expect(asList({ text: 5 }, { key: 'text' })).toEqual([{ text: 5 }]);
});
