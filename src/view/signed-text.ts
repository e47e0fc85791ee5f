import type { Labels } from '../i18n/labels.ts';

/** A number with its sign as people read it, two decimals at most: `+1`, `0`, `−0.5`. */
export function signedText(value: number, labels: Labels): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const digits = String(rounded).replace('.', labels.decimalMark);
  return rounded === 0 ? '0' : `${value > 0 ? '+' : '−'}${digits}`;
}
