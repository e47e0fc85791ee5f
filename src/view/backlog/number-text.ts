import type { Labels } from '../../i18n/labels.ts';

export const numberText = (value: number, labels: Labels): string =>
  String(value).replace('.', labels.decimalMark);
