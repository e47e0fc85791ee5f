import { hasTwoReadings, plainMarks, readingsOf, unmistakable } from './number-readings.ts';

/** The bounds of a number, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** True where things are counted. */
  readonly isWhole?: boolean;
}

/** A part of one: a share, and not a score or a size. */
const isShare = ({ low, high }: Range): boolean => low === 0 && high === 1;

/** A part by which something grew or fell: see `change` in shapes.ts. */
const isChange = ({ low, high }: Range): boolean => low === -1 && high === 10;

/** How somebody feels: see `score` in stages/emotion.ts. */
export const isScore = ({ low, high }: Range): boolean => low === -2 && high === 2;

const percentage = /^([+-]?[\d.,' ]*\d)\s*(?:%|％|percent|per cent|pct|persen|prozent)$/;
const fraction = /^(\d+)\s*(?:\/|of|out of|dari)\s*(\d+)$/;

/**
 * The numbers that a text or a number out of range could mean where one between two bounds is wanted, as they are
 * written in a file: `40 %`, `0,4`, `2/5` and `40` are `0.4` for a share; `1.204` is `1204` where things are counted.
 * Several where nobody but the author knows; none where it can be none.
 */
export function numbersMeant(found: string, range: Range): string[] {
  const text = plainMarks(found.trim().toLowerCase());
  const meant = isShare(range) ? sharesIn(text) : isChange(range) ? changesIn(text) : readingsOf(text);
  const fits = (each: number): boolean =>
    each >= range.low && each <= range.high && (range.isWhole !== true || Number.isInteger(each));
  // Who counts means the thousands: 150.000 is 150000 people, and never 150.
  const wanted = range.isWhole === true && hasTwoReadings(text) ? meant.slice(0, 1) : meant;
  return wanted.filter(fits).map(unmistakable);
}

/** The share that a text tells of and nothing else: 0.2 for `20%`; `undefined` for all other texts. */
export const shareMeant = (found: string): string | undefined => numbersMeant(found, { low: 0, high: 1 })[0];

const money =
  /^(?:(rp\.?|idr|¥|₩|₫|jpy|krw|vnd)|(?:usd|eur|gbp|chf|us\$|\p{Sc}))?\s*(.*?)(?:,-)?\s*(?:(rp\.?|rupiah|idr|¥|₩|₫|円|yen|won)|(?:usd|eur|gbp|chf|euros?|\p{Sc}))?$/u;

/**
 * The figures of a KPI that a text could mean: 0.035 for `3.5 %`. Both for `75.000`, which is one or the other where its
 * author comes from, and one for `Rp 75.000`. None where it can be no figure.
 * @param inPercent true where the figure is written in percent, and not as a part of 1
 */
export function figuresMeant(found: string, inPercent = false): string[] {
  const text = plainMarks(found.trim().toLowerCase());
  const [, percent] = percentage.exec(text) ?? [];
  if (percent !== undefined)
    return readingsOf(percent).map((each) => unmistakable(inPercent ? each : each / 100));
  const [, before, amount = '', after] = money.exec(text) ?? [];
  const isWithoutCoins = before !== undefined || after !== undefined;
  const readings = readingsOf(amount);
  const meant = isWithoutCoins && hasTwoReadings(amount) ? readings.slice(0, 1) : readings;
  return meant.map(unmistakable);
}

function sharesIn(text: string): readonly number[] {
  const [, percent] = percentage.exec(text) ?? [];
  if (percent !== undefined) return readingsOf(percent).map((each) => each / 100);
  const [, part, whole] = fraction.exec(text) ?? [];
  if (part !== undefined) return [Number(part) / Number(whole)];
  return readingsOf(text).map((each) => (each > 1 ? each / 100 : each));
}

/** More than tenfold is meant in percent. */
function changesIn(text: string): readonly number[] {
  const [, percent] = percentage.exec(text) ?? [];
  if (percent !== undefined) return readingsOf(percent).map((each) => each / 100);
  return readingsOf(text).map((each) => (each < -1 || each > 10 ? each / 100 : each));
}
