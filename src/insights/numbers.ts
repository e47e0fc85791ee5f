import type { Labels } from '../i18n/labels.ts';
import type { Line } from './insight.ts';

/** The mean of some numbers; `null` where there are none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : rounded(sumOf(values) / values.length);

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Without the traces of computing with fractions of two, and never −0. */
export const rounded = (value: number): number =>
  // Larger ones are whole, and some would have no room for six more digits.
  Math.abs(value) > 1e15 ? value : Math.round(value * 1e6) / 1e6 + 0;

/** A number as people read it, with at most so many decimals. */
export function numberText(value: number, labels: Labels, decimals = 1): string {
  const factor = 10 ** decimals;
  return String(Math.round(value * factor) / factor + 0).replace('.', labels.decimalMark);
}

/** Nobody reads more percent than this. */
const mostPercent = 99_999;

/**
 * A part of 1 in percent: `12%`; less than one to the first digit that is not 0, so that few are never none. A part of
 * next to nothing is `>99999%`.
 */
export function percentText(share: number, labels: Labels): string {
  const percent = share * 100;
  if (percent > mostPercent) return `>${mostPercent}%`;
  const shown = percent > 0 && percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent);
  return `${numberText(shown, labels, 6)}%`;
}

export const toneOf = (value: number): Line['tone'] =>
  value > 0 ? 'positive' : value < 0 ? 'negative' : 'neutral';
