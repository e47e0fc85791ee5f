/** Up to so many digits a number and a power of ten are exact, and so their quotient is the nearest there is. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

const zero = 48;
const minus = 45;

/**
 * The number in a cell; `NaN` where there is none. White space around it does not matter, marks between thousands are
 * refused: `1.234` and `1,234` mean different numbers in different places.
 * @param decimal what stands before the decimals
 */
export function readNumber(cell: string, decimal: '.' | ','): number {
  const point = decimal.charCodeAt(0);
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
      return readPatiently(cell, decimal);
    }
  }
  // A point needs digits on both sides.
  if (digits === 0 || digits > exactDigits || pointAt === first || pointAt === length - 1)
    return readPatiently(cell, decimal);
  if (pointAt !== -1) value /= powersOfTen[length - 1 - pointAt]!;
  return isNegative ? -value : value;
}

const withPoint = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const withComma = /^[+-]?(?:\d+(?:,\d*)?|,\d+)(?:e[+-]?\d{1,3})?$/i;

function readPatiently(cell: string, decimal: '.' | ','): number {
  const text = cell.trim();
  if (decimal === '.') return withPoint.test(text) ? finite(Number(text)) : Number.NaN;
  return withComma.test(text) ? finite(Number(text.replace(',', '.'))) : Number.NaN;
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

/** True where nothing was measured. */
export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';
