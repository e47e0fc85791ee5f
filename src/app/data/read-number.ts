import type { NumberMarks } from '../../model/kpis/number-marks.ts';
import { plainMarks } from '../../model/shape/number-readings.ts';

/** Up to so many digits a number and a power of ten are exact, and so their quotient is the nearest there is. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

const zero = 48;
const minus = 45;

/** The marks that a number is read with. */
export type Marks = Pick<NumberMarks, 'decimal' | 'thousands'>;

/**
 * The number in a cell; `NaN` where there is none. White space around it does not matter. A mark between thousands is
 * refused where the file is not said to have it: `1.234` and `1,234` mean different numbers in different places.
 */
export function readNumber(cell: string, marks: Marks): number {
  const point = marks.decimal.charCodeAt(0);
  const { length } = cell;
  const isNegative = cell.charCodeAt(0) === minus;
  const first = isNegative ? 1 : 0;
  let digits = 0;
  let value = 0;
  let pointAt = -1;
  for (let at = first; at < length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= zero && code < zero + 10) {
      value = value * 10 + (code - zero);
      digits++;
    } else if (code === point && pointAt === -1) {
      pointAt = at;
    } else {
      return readPatiently(cell, marks);
    }
  }
  // A point needs digits on both sides.
  if (digits === 0 || digits > exactDigits || pointAt === first || pointAt === length - 1)
    return readPatiently(cell, marks);
  if (pointAt !== -1) value /= powersOfTen[length - 1 - pointAt]!;
  return isNegative ? -value : value;
}

const withPoint = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const withComma = /^[+-]?(?:\d+(?:,\d*)?|,\d+)(?:e[+-]?\d{1,3})?$/i;

function readPatiently(cell: string, { decimal, thousands }: Marks): number {
  const trimmed = cell.trim();
  const text = thousands === undefined ? trimmed : withoutThousands(trimmed, thousands);
  if (decimal === '.') return withPoint.test(text) ? finite(Number(text)) : Number.NaN;
  return withComma.test(text) ? finite(Number(text.replace(',', '.'))) : Number.NaN;
}

/** Groups of three digits, and in India of two before the last: 12,34,567. */
const groups: Readonly<Record<NonNullable<Marks['thousands']>, RegExp>> = {
  '.': /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?![.\d])/,
  ',': /^[+-]?[1-9](?:\d{0,2}(?:,\d{3})+|\d?(?:,\d\d)+,\d{3})(?![,\d])/,
  ' ': /^[+-]?[1-9]\d{0,2}(?: \d{3})+(?![ \d])/,
  "'": /^[+-]?[1-9]\d{0,2}(?:'\d{3})+(?!['\d])/,
};

function withoutThousands(text: string, thousands: NonNullable<Marks['thousands']>): string {
  const plain = plainMarks(text);
  const grouped = groups[thousands].exec(plain)?.[0];
  if (grouped === undefined) return text;
  return grouped.replaceAll(thousands, '') + plain.slice(grouped.length);
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

/** True where nothing was measured. */
export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';
