import { hasTwoReadings } from './number-readings.ts';

/** A number of a file, and what is known of what it counts. */
export interface TypedNumber {
  /** Exactly as it was typed: `150.000`, where its value is 150. */
  readonly typed: string;
  /** A `count` is whole by its nature: orders, answers, people. */
  readonly quantity: 'count' | 'money' | 'figure';
  /** ISO 4217; of `money`, where it is known. */
  readonly currency?: string | undefined;
  /** Of the readers of the file, as a BCP 47 tag; `undefined` where nobody says it. */
  readonly locale?: string | undefined;
  /** Figures of the same kind, which this one stands beside. */
  readonly beside?: readonly number[];
}

/**
 * Whether the one point in a number, read as that before decimals, probably stands between thousands: where one to three
 * digits, the first of them not 0, are followed by a point and exactly three digits, and
 *
 * - whole things are counted, or
 * - all three digits are 0, which nobody writes behind a number that is meant to be whole, or
 * - it is money in a currency without smaller coins, or with hundredths where the last digit is 0, or
 * - the readers of the file write a point between thousands, or
 * - a figure beside it is nearer to the thousands.
 *
 * `1.204` is left alone where none of that is known, and so are `0.350`, `12.5` and `1204.500` everywhere.
 */
export function isProbablyThousands({
  typed,
  quantity,
  currency,
  locale,
  beside = [],
}: TypedNumber): boolean {
  if (!hasTwoReadings(typed) || typed.includes(',')) return false;
  if (quantity === 'count' || typed.endsWith('.000')) return true;
  if (quantity === 'money' && currency !== undefined) {
    const coins = digitsOfCoins(currency);
    if (coins === 0 || (coins < 3 && typed.endsWith('0'))) return true;
  }
  if (locale !== undefined && groupsWithPoints(locale)) return true;
  const decimal = Math.abs(Number(typed));
  return beside.some((other) => Math.abs(other) > decimal * halfway);
}

/** In the middle between a number and its thousandfold, as sizes are compared. */
const halfway = Math.sqrt(1000);

/** Currencies whose smaller coins are out of use (CLDR, digits of cash 0), while ISO 4217 still counts them. */
export const withoutCoins: ReadonlySet<string> = new Set(
  'AMD COP CRC CZK GYD HUF IDR MNT MUR NOK PKR SEK TWD TZS UZS'.split(' '),
);

/** How many digits stand behind the point of an amount. */
function digitsOfCoins(currency: string): number {
  if (withoutCoins.has(currency)) return 0;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

const judged = new Map<string, boolean>();

/**
 * True for a language that is read with a point between thousands: Indonesian, German, Spanish and so on. Where a region
 * has a mark of its own (de-AT), its decimal comma and the habit of its language count.
 */
export function groupsWithPoints(locale: string): boolean {
  let known = judged.get(locale);
  if (known === undefined) judged.set(locale, (known = judge(locale)));
  return known;
}

function judge(locale: string): boolean {
  try {
    const { group, decimal } = marksOf(locale);
    return group === '.' || (decimal === ',' && marksOf(new Intl.Locale(locale).language).group === '.');
  } catch {
    // A tag that is none is told elsewhere.
    return false;
  }
}

function marksOf(locale: string): { readonly group?: string; readonly decimal?: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}
