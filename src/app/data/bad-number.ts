/** What someone may have meant by a text that is no number here; see `data/bad-number`. */
export type BadNumberHint = 'comma' | 'point' | 'thousands' | 'percent' | 'words' | undefined;

export function badNumberHint(cell: string, decimal: '.' | ','): BadNumberHint {
  const text = cell.trim();
  if (text.endsWith('%')) return 'percent';
  if (/^[+-]?\d{1,3}([.,'\u00a0\u202f ]\d{3})+([.,]\d+)?$/.test(text) && !isOneDecimal(text, decimal))
    return 'thousands';
  if (decimal === '.' && /^[+-]?\d*,\d+$/.test(text)) return 'comma';
  if (decimal === ',' && /^[+-]?\d*\.\d+$/.test(text)) return 'point';
  return /\d/.test(text) ? undefined : 'words';
}

/** `12,500` in a file with points may be either; with one mark and three digits the thousands are likelier. */
const isOneDecimal = (text: string, decimal: '.' | ','): boolean =>
  decimal === ',' && /^[+-]?\d{1,3}\.\d{3}$/.test(text);
