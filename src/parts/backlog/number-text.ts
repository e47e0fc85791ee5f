import type { Labels } from '../../i18n/labels.ts';

/** By hand, as `Intl` takes long to load: `86,250`, `0.8`, `−5`; six digits are enough. */
export function numberText(value: number, labels: Labels): string {
  const [whole = '', decimals] = plain(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, labels.decimalMark === ',' ? '.' : ',');
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${decimals === undefined ? '' : labels.decimalMark + decimals}`;
}

/** Without an exponent, and without the noise behind the digits that count. */
const plain = (value: number): string =>
  value >= 1e6
    ? String(Math.round(Math.min(value, 1e20)))
    : value < 1e-6
      ? '0'
      : String(Number(value.toPrecision(6)));
