import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { id } from '../../src/i18n/id.ts';
import { amountsIn } from '../../src/i18n/amounts.ts';
import { currenciesMeant } from '../../src/model/shape/currency-words.ts';
import { datesMeant } from '../../src/model/shape/date-words.ts';
import { currencyPattern, datePattern } from '../../src/model/shape/patterns.ts';

describe('a date in words', () => {
  it.each([
    ['10/09/2026', ['2026-09-10', '2026-10-09']],
    ['25.12.2026', ['2026-12-25']],
    ['12/25/2026', ['2026-12-25']],
    ['5/5/2026', ['2026-05-05']],
    ['2026/9/1', ['2026-09-01']],
    ['9/2026', ['2026-09']],
    ['10 Agustus 2026', ['2026-08-10']],
    ['Aug 10th, 2026', ['2026-08-10']],
    ['Mei 2026', ['2026-05']],
    ['2026-13', []],
    ['31 February 2026', []],
    ['10 September', []],
    ['the 10 days of September 2026', []],
    ['', []],
  ])('%s is %j', (found, meant) => {
    expect(datesMeant(found)).toEqual(meant);
  });

  it('is the date that is shown for it', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom(amountsIn('en', en), amountsIn('id', id)), (date, amounts) => {
        const written = date.toISOString().slice(0, 10);
        expect(datesMeant(amounts.date(written))).toEqual([written]);
        expect(datesMeant(amounts.date(written.slice(0, 7)))).toEqual([written.slice(0, 7)]);
      }),
    );
  });

  it('is never anything but a date', () => {
    const any = fc.oneof(fc.string(), fc.stringMatching(/^[\d /.,-]{0,12}$/));
    fc.assert(
      fc.property(any, (found) => {
        for (const meant of datesMeant(found)) expect(meant).toMatch(datePattern);
      }),
    );
  });
});

it('a currency in words is never anything but a code', () => {
  expect(currenciesMeant('Rp.')).toEqual(['IDR']);
  expect(currenciesMeant('constructor')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), (found) => {
      for (const meant of currenciesMeant(found)) expect(meant).toMatch(currencyPattern);
    }),
  );
});
