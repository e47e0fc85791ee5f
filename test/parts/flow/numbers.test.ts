import { expect, test } from 'vitest';
import { labelsFor } from '../../../src/i18n/languages.ts';
import { peopleText, shareView } from '../../../src/parts/flow/numbers.ts';

test.each([
  [0, '0%', '0%'],
  [0.000001, '<0.01%', '<0,01%'],
  [0.0001, '0.01%', '0,01%'],
  [0.125, '12.5%', '12,5%'],
  [0.999, '99.9%', '99,9%'],
  [0.9996, '>99.9%', '>99,9%'],
  [0.999999, '>99.9%', '>99,9%'],
  [1 - 1e-12, '100%', '100%'],
  [1, '100%', '100%'],
])('a share of %d is %s', (share, english, indonesian) => {
  expect(shareView(share, labelsFor('en').labels).text).toBe(english);
  expect(shareView(share, labelsFor('id').labels).text).toBe(indonesian);
});

test.each([
  [0, '0', '0'],
  [1e-9, '0', '0'],
  [0.000001, '<0.01', '<0,01'],
  [0.0001, '<0.01', '<0,01'],
  [0.04, '0.04', '0,04'],
  [0.5, '0.5', '0,5'],
  [12.4, '12', '12'],
  [99.4, '99', '99'],
  [99.6, '>99', '>99'],
  [99.9999, '>99', '>99'],
  [100 - 1e-9, '100', '100'],
  [100, '100', '100'],
])('%d people of 100 are %s', (people, english, indonesian) => {
  expect(peopleText(people, labelsFor('en').labels)).toBe(english);
  expect(peopleText(people, labelsFor('id').labels)).toBe(indonesian);
});
