import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasTwoReadings, readingsOf, unmistakable } from '../../src/model/shape/number-readings.ts';
import { groupsWithPoints, isProbablyThousands } from '../../src/model/shape/thousands.ts';

describe('what a written number can stand for', () => {
  const locales = fc.constantFrom('en', 'id', 'de', 'fr', 'de-CH', 'en-IN', 'pt-PT', 'es', 'da', 'tr');
  const amounts = fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => digits / 10 ** decimals);

  it('holds the number that a person of any country wrote', () => {
    fc.assert(
      fc.property(amounts, locales, fc.boolean(), (amount, locale, useGrouping) => {
        const format = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 4 });
        const written = format.format(amount);
        expect([written, readingsOf(written)]).toEqual([written, expect.arrayContaining([amount])]);
      }),
      { examples: [[1204.5, 'de', true]] },
    );
  });

  it('is more than one number only where one mark stands before three digits', () => {
    fc.assert(
      fc.property(amounts, locales, (amount, locale) => {
        const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(amount);
        expect(readingsOf(written).length).toBeLessThanOrEqual(hasTwoReadings(written) ? 2 : 1);
      }),
    );
  });

  it('is one number alone where it is written as advised', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readingsOf(unmistakable(amount))).toEqual([amount]);
      }),
      { examples: [[1.204], [150], [999.999]] },
    );
  });

  it.each(['', 'x', '1.2.3', '1,2,3', '1.20.000', '12 34', '--1', '1.204.5', '5 minutes', '1e3'])(
    '%j is no number',
    (text) => expect(readingsOf(text)).toEqual([]),
  );
});

describe('a point that probably stands between thousands', () => {
  const about = { typed: '1.204', quantity: 'figure' } as const;

  it.each([
    ['of what is counted', { ...about, quantity: 'count' }],
    ['before three zeros', { ...about, typed: '150.000' }],
    ['in a currency without coins', { ...about, quantity: 'money', currency: 'IDR' }],
    ['in a currency that never had any', { ...about, quantity: 'money', currency: 'JPY' }],
    ['before hundredths that end in 0', { typed: '1.250', quantity: 'money', currency: 'EUR' }],
    ['in Indonesian', { ...about, locale: 'id' }],
    ['in German as it is written in Austria', { ...about, locale: 'de-AT' }],
    ['beside a figure that is much larger', { ...about, beside: [1500] }],
    ['below nothing', { ...about, typed: '-1.204', locale: 'de' }],
  ] as const)('%s', (_, number) => expect(isProbablyThousands(number)).toBe(true));

  it.each([
    ['where nothing is known', about],
    ['in English', { ...about, locale: 'en' }],
    ['in Mexico', { ...about, locale: 'es-MX' }],
    ['in Switzerland', { ...about, locale: 'de-CH' }],
    ['in a currency with coins', { ...about, quantity: 'money', currency: 'EUR' }],
    ['in a currency with thousandths', { typed: '1.250', quantity: 'money', currency: 'KWD' }],
    ['beside a figure like it', { ...about, beside: [1.5, 20] }],
    ['behind 0', { typed: '0.350', quantity: 'count', locale: 'id' }],
    ['before two digits', { typed: '12.50', quantity: 'count', locale: 'id' }],
    ['before four digits', { typed: '1.2040', quantity: 'count', locale: 'id' }],
    ['behind four digits', { typed: '1204.500', quantity: 'count', locale: 'id' }],
    ['in a number without a point', { typed: '150', quantity: 'count', locale: 'id' }],
  ] as const)('is not one %s', (_, number) => expect(isProbablyThousands(number)).toBe(false));

  it('is found in whatever a person wrote with points between thousands, and in no number without them', () => {
    const written = fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom('id', 'de', 'es', 'da'));
    fc.assert(
      fc.property(written, ([amount, locale]) => {
        const typed = new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(amount);
        const expected = amount >= 1000;
        expect(isProbablyThousands({ typed, quantity: 'figure', locale })).toBe(expected);
        expect(isProbablyThousands({ typed: String(amount), quantity: 'count', locale })).toBe(false);
      }),
    );
  });

  it('is known of the languages that write it', () => {
    const languages = ['id', 'de', 'es', 'it', 'nl', 'pt', 'tr', 'da', 'pt-BR', 'pt-PT', 'de-AT', 'id-ID'];
    expect(languages.filter((locale) => !groupsWithPoints(locale))).toEqual([]);
    expect(['en', 'fr', 'ja', 'de-CH', 'es-MX', 'no such tag'].filter(groupsWithPoints)).toEqual([]);
  });
});
