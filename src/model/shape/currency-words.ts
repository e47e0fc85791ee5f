import { currencyPattern } from './patterns.ts';

/** What people type for a currency (small letters), in English and Indonesian. Asked only when a file is wrong. */
const words: Readonly<Record<string, string>> = {
  rp: 'IDR',
  rupiah: 'IDR',
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dolar: 'USD',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  s$: 'SGD',
  rm: 'MYR',
  ringgit: 'MYR',
};

/** The codes that a text could mean: `IDR` for `Rp`; none where it can be no currency. */
export function currenciesMeant(found: string): string[] {
  const text = found.trim().replace(/\.$/, '');
  const known = Object.entries(words).find(([word]) => word === text.toLowerCase());
  if (known !== undefined) return [known[1]];
  return currencyPattern.test(text.toUpperCase()) ? [text.toUpperCase()] : [];
}
