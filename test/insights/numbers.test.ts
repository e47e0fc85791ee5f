import { expect, test } from 'vitest';
import { labelsFor } from '../../src/i18n/languages.ts';
import { percentText, rounded } from '../../src/insights/numbers.ts';

const { labels } = labelsFor('en');

test.each([
  [0, '0%'],
  [0.004, '0.4%'],
  [0.125, '13%'],
  [12.5, '1250%'],
  [1e6, '>99999%'],
  [Number.MAX_VALUE, '>99999%'],
])('%d is %s', (share, text) => {
  expect(percentText(share, labels)).toBe(text);
});

test('rounding makes no infinity', () => {
  expect(rounded(0.1 + 0.2)).toBe(0.3);
  expect(rounded(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
});
