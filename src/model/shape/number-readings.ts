/*
 * How people write numbers: `1204.5`, `1,204.5`, `1.204,5`, `1 204,5`, `1'204.5`. One mark before exactly three digits may
 * stand between thousands or before decimals, and nobody but its author knows which.
 */

/** What a text of digits can stand for, thousands before decimals; none where it is no number. */
export function readingsOf(text: string): readonly number[] {
  const written = plainMarks(text.trim());
  const sign = written.startsWith('-') ? -1 : 1;
  const digits = written.replace(/^[+-]\s*/, '');
  const whole = grouped(digits);
  const decimal = /^\d*[.,]\d+$|^\d+$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
  // With decimals behind it, the part before them may be grouped by another mark.
  const both = /^(.*\d)([.,])(\d+)$/.exec(digits);
  const front = both && both[1]!.includes(both[2]!) ? undefined : grouped(both?.[1] ?? '');
  const mixed = front === undefined || /^\d+$/.test(both![1]!) ? undefined : Number(`${front}.${both![3]!}`);
  const found = [whole, decimal, mixed].filter((each) => each !== undefined);
  return [...new Set(found)].map((each) => sign * each);
}

/** The number that digits in groups of thousands are, all with the same mark between them; `undefined` for others. */
function grouped(digits: string): number | undefined {
  const inThousands = /^[1-9]\d{0,2}(?:([., '])\d{3})(?:\1\d{3})*$/.test(digits);
  // Lakh and crore: 12,34,567.
  const inIndia = /^[1-9]\d?(?:,\d\d)+,\d{3}$/.test(digits);
  const isPlain = /^\d+$/.test(digits);
  return inThousands || inIndia || isPlain ? Number(digits.replace(/\D/g, '')) : undefined;
}

/** The same text with the marks of a keyboard: a true minus, narrow spaces and curly apostrophes are replaced. */
export const plainMarks = (text: string): string =>
  text
    .replace(/^[−–]\s*/, '-')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[’ʼ]/g, "'");

const oneMark = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** True for a number whose one mark may stand between thousands as well as before decimals: `1.204`, `150.000`. */
export const hasTwoReadings = (text: string): boolean => oneMark.test(text);

/**
 * A number as it is to be written in a file, so that nobody takes its point for a mark between thousands: 1204 for 1204,
 * `1.2040` for 1.204.
 */
export function unmistakable(value: number): string {
  const text = String(Number.isInteger(value) ? value : Number(value.toPrecision(10)));
  return hasTwoReadings(text) ? `${text}0` : text;
}
