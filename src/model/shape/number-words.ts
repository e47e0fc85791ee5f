/** The bounds of a number, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A part of one: a share, and not a score or a size. */
const isShare = ({ low, high }: Range): boolean => low === 0 && high === 1;

/** A part by which something grew or fell: see `change` in shapes.ts. */
const isChange = ({ low, high }: Range): boolean => low === -1 && high === 10;

const percentage = /^([+-]?\d+(?:\.\d+)?)\s*(?:%|percent|per cent|persen)$/;
const fraction = /^(\d+)\s*(?:\/|of|out of|dari)\s*(\d+)$/;
const plainNumber = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/;

/**
 * The number that a text or a number out of range could mean where one between two bounds is wanted, as it is written
 * in a file: `40 %`, `0,4`, `2/5` and `40` are `0.4` for a share. `undefined` where it can be none.
 */
export function numberMeant(found: string, range: Range): string | undefined {
  const text = found.trim().toLowerCase().replace(',', '.');
  const meant = isShare(range)
    ? shareIn(text)
    : isChange(range)
      ? changeIn(text)
      : plainNumber.test(text)
        ? Number(text)
        : undefined;
  if (meant === undefined || !(meant >= range.low && meant <= range.high)) return undefined;
  return plain(meant);
}

/** The share that a text tells of and nothing else: 0.2 for `20%`; `undefined` for all other texts. */
export const shareMeant = (found: string): string | undefined => numberMeant(found, { low: 0, high: 1 });

const currency = /^(?:rp\.?|idr|usd|eur|\p{Sc})\s*/u;
const inThousands = /^[+-]?[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * The figures of a KPI that a text could mean: 0.035 for `3.5 %`. Both for `75.000`, which is one or the other where its
 * author comes from. None where it can be no figure.
 */
export function figuresMeant(found: string): string[] {
  const text = found
    .trim()
    .toLowerCase()
    .replace(/^[−–]\s*/, '-')
    .replace(currency, '');
  const [, percent] = percentage.exec(text.replace(',', '.')) ?? [];
  if (percent !== undefined) return [plain(Number(percent) / 100)];
  const decimal = numberMeant(text, { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  const whole = inThousands.test(text) ? [plain(Number(text.replace(/[.,]/g, '')))] : [];
  return [...whole, ...(decimal === undefined ? [] : [decimal])];
}

const plain = (value: number): string => String(Number(value.toPrecision(10)));

function shareIn(text: string): number | undefined {
  const [, percent] = percentage.exec(text) ?? [];
  if (percent !== undefined) return Number(percent) / 100;
  const [, part, whole] = fraction.exec(text) ?? [];
  if (part !== undefined) return Number(part) / Number(whole);
  if (!plainNumber.test(text)) return undefined;
  return Number(text) > 1 ? Number(text) / 100 : Number(text);
}

/** A minus may be a real one, and more than tenfold is meant in percent. */
function changeIn(text: string): number | undefined {
  const signed = text.replace(/^[−–]\s*/, '-');
  const [, percent] = percentage.exec(signed) ?? [];
  if (percent !== undefined) return Number(percent) / 100;
  if (!plainNumber.test(signed)) return undefined;
  return Number(signed) < -1 || Number(signed) > 10 ? Number(signed) / 100 : Number(signed);
}
