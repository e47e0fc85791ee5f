/** Scripts that are written from right to left (Unicode Character Database, Bidi_Class R and AL). */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** The reading direction of a valid BCP 47 tag, by its likely script. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  let known = directions.get(locale);
  if (known === undefined) directions.set(locale, (known = likelyDirection(locale)));
  return known;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The languages that most maps are in; asking for the likely script takes longer than reading such a map. */
const leftToRight = /^(?:en|id)(?:-[A-Z]{2})?$/;

function likelyDirection(locale: string): 'ltr' | 'rtl' {
  if (leftToRight.test(locale)) return 'ltr';
  const script = new Intl.Locale(locale).maximize().script;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
