import type { Labels } from './labels.ts';

/** A whole number as people read it: `1,240`, in Indonesian `1.240`. */
export const wholeText = (value: number, { decimalMark }: Labels): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, decimalMark === ',' ? '.' : ',');
