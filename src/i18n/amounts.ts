import { withoutCoins } from '../model/shape/thousands.ts';
import { fill, type Labels } from './labels.ts';

/** Writes numbers and dates the way the readers of a map do. Texts have plain spaces and `−` before what is below 0. */
export interface Amounts {
  /** To three digits at least: `5,120`, `4.25`. */
  readonly number: (value: number) => string;
  /** `+42`, `0`, `−3`. */
  readonly signed: (value: number) => string;
  /** @param share a part of 1: 0.0312 is `3.12%` */
  readonly percent: (share: number) => string;
  /** A change as a part of 1, to one digit behind the point: `+15%`, `−0.4%`. */
  readonly signedPercent: (share: number) => string;
  /**
   * An amount to the smallest coin in use, and whole ones without it: `Rp 75.000`, `€34.50`, `€25`.
   * @param currency ISO 4217: `IDR`
   */
  readonly money: (value: number, currency: string) => string;
  /**
   * `2026-10` → `October 2026`, `2026-Q3` → `Q3 2026`, `2026-W40` → `Week 40, 2026`, `2026-09-10` → `September 10, 2026`;
   * whatever else as it is.
   */
  readonly date: (text: string) => string;
  /** The same with so many digits more for every number. */
  readonly finer: (digits: number) => Amounts;
}

/**
 * How amounts are written in a locale. Nothing is loaded before something is written: the first use of `Intl` takes
 * longer than a small map.
 * @param locale a BCP 47 tag, any that `Intl` knows
 * @param labels for the words of quarters and weeks
 * @param finer how many digits more than usual every number has
 */
export const amountsIn = (locale: string, labels: Labels, finer = 0): Amounts => ({
  number: (value) => written(locale, value, exact(finer)),
  signed: (value) => written(locale, value, change(finer)),
  percent: (share) => written(locale, share, { ...exact(finer), style: 'percent' }),
  signedPercent: (share) => written(locale, share, { ...change(finer), style: 'percent' }),
  money: (value, currency) => written(locale, value, moneyOptions(currency, finer)),
  date: (text) => dateText(text, locale, labels),
  finer: (digits) => amountsIn(locale, labels, finer + digits),
});

/** Three digits, or all those before the point. */
const exact = (finer: number): Intl.NumberFormatOptions => ({
  maximumSignificantDigits: 3 + finer,
  maximumFractionDigits: finer,
  roundingPriority: 'morePrecision',
  signDisplay: 'negative',
});

/** One digit behind the point, or the first that is not 0. */
const change = (finer: number): Intl.NumberFormatOptions => ({
  maximumSignificantDigits: 1 + finer,
  maximumFractionDigits: 1 + finer,
  roundingPriority: 'morePrecision',
  signDisplay: 'exceptZero',
});

function moneyOptions(currency: string, finer: number): Intl.NumberFormatOptions {
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    signDisplay: 'negative',
    trailingZeroDisplay: 'stripIfInteger',
    ...(withoutCoins.has(currency) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  };
  if (finer === 0) return options;
  const { maximumFractionDigits: usual = 0 } = new Intl.NumberFormat('en', options).resolvedOptions();
  return { ...options, maximumFractionDigits: usual + finer };
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function written(locale: string, value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify([locale, options]);
  let format = numberFormats.get(key);
  if (format === undefined) numberFormats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return plain(format.format(value)).replace('-', '−');
}

/** Which spaces a language takes changes from one release of Node to the next. */
const plain = (text: string): string => text.replace(/[\u00A0\u2007\u2009\u202F]/g, ' ');

const quarterPattern = /^(\d{4})-Q([1-4])$/;
const weekPattern = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const monthPattern = /^\d{4}-\d{2}$/;

function dateText(text: string, locale: string, labels: Labels): string {
  const [, quarterYear, quarter] = quarterPattern.exec(text) ?? [];
  if (quarterYear !== undefined) return fill(labels.quarterOf, { quarter: quarter!, year: quarterYear });
  const [, weekYear, week] = weekPattern.exec(text) ?? [];
  if (weekYear !== undefined) return fill(labels.weekOf, { week: Number(week), year: weekYear });
  if (monthPattern.test(text)) return dayText(`${text}-01`, text, locale, monthOptions);
  if (dayPattern.test(text)) return dayText(text, text, locale, { ...monthOptions, day: 'numeric' });
  return text;
}

const monthOptions: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  calendar: 'gregory',
  timeZone: 'UTC',
};

/** @param text what stands where the calendar has no such day */
function dayText(day: string, text: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return text;
  return plain(new Intl.DateTimeFormat(locale, options).format(date));
}
