/** More than any figure of a map is measured to, and less than binary arithmetic gets wrong. */
const digits = 12;

/**
 * A computed figure without the noise of binary arithmetic: 40.32, and not 40.31999999999999. Whole numbers have none,
 * and sums of money may have more digits.
 */
export const exact = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(digits));
