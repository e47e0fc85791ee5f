import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/i18n/amounts.ts';
import { labelsFor } from '../../src/i18n/languages.ts';

const inLocale = (locale: string) => amountsIn(locale, labelsFor(locale).labels);

describe('numbers', () => {
  test.each([
    ['en', 5120.4, '5,120'],
    ['en', 4.254, '4.25'],
    ['en', -0, '0'],
    ['id', 5120.4, '5.120'],
    ['id', -3.5, '−3,5'],
    ['fr', 5120, '5 120'],
    ['ar-EG', 42, '٤٢'],
  ])('%s: %d is %s', (locale, value, text) => {
    expect(inLocale(locale).number(value)).toBe(text);
  });

  test.each([
    [42, '+42'],
    [0, '0'],
    [-3, '−3'],
    [0.4321, '+0.4'],
    [0.0432, '+0.04'],
  ])('%d with its sign is %s', (value, text) => {
    expect(inLocale('en').signed(value)).toBe(text);
  });
});

describe('parts of 1', () => {
  test.each([
    ['en', 0.035, '3.5%'],
    ['en', 0.0312, '3.12%'],
    ['en', 12.345, '1,235%'],
    ['id', 0.035, '3,5%'],
    ['de', 0.035, '3,5 %'],
  ])('%s: %d is %s', (locale, share, text) => {
    expect(inLocale(locale).percent(share)).toBe(text);
  });

  test('a change has its sign', () => {
    expect(inLocale('en').signedPercent(0.15)).toBe('+15%');
    expect(inLocale('id').signedPercent(-0.004)).toBe('−0,4%');
  });
});

describe('money', () => {
  test.each([
    ['id', 74893.33, 'IDR', 'Rp 74.893'],
    ['en', 75000, 'IDR', 'IDR 75,000'],
    ['en', 34.5, 'EUR', '€34.50'],
    ['en', 25, 'EUR', '€25'],
    ['en', 3499.5, 'JPY', '¥3,500'],
    ['en', -5, 'USD', '−$5'],
  ])('%s: %d %s is %s', (locale, value, currency, text) => {
    expect(inLocale(locale).money(value, currency)).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['en', '2026-10', 'October 2026'],
    ['id', '2026-10', 'Oktober 2026'],
    ['en', '2026-09-10', 'September 10, 2026'],
    ['id', '2026-09-10', '10 September 2026'],
    ['en', '2026-Q3', 'Q3 2026'],
    ['id', '2026-Q3', 'Kuartal 3 2026'],
    ['en', '2026-W40', 'Week 40, 2026'],
    ['id', '2026-W05', 'Minggu ke-5 2026'],
    ['ar-EG', '2026-10', 'أكتوبر ٢٠٢٦'],
    ['th', '2026-10', 'ตุลาคม 2026'],
  ])('%s: %s is %s', (locale, text, date) => {
    expect(inLocale(locale).date(text)).toBe(date);
  });

  test.each(['2026', '2026-13', '2026-02-30', '2026-Q5', '2026-W54', 'October', '2026-09 to 2026-10'])(
    '%s stays as it is',
    (text) => {
      expect(inLocale('en').date(text)).toBe(text);
    },
  );
});
