/** Opening and closing marks, by language: CLDR's `delimiters`, as browsers choose them; all others have the first. */
const marks: readonly (readonly [open: string, close: string, ...languages: readonly string[]])[] = [
  ['“', '”'],
  ['«', '»', 'ar', 'es', 'fa', 'fr', 'it', 'ru', 'uk'],
  ['„', '“', 'bg', 'cs', 'de', 'sk'],
  ['„', '”', 'hu', 'pl', 'ro'],
  ['”', '”', 'fi', 'sv'],
  ['「', '」', 'ja'],
];

/**
 * What the language of a map changes in its picture. Written for the one language: rules with `:lang()` for all of them
 * would take the engine longer than the whole rest of a picture.
 * @param language BCP 47 tag
 * @param slants whether the language slants what is quoted
 */
export function languageCss(language: string, slants: boolean): string {
  const [primary = ''] = language.toLowerCase().split('-');
  const [open, close] = marks.find(([, , ...languages]) => languages.includes(primary)) ?? marks[0]!;
  return [
    `.look-quote .item-text::before,q::before{content:'${open}'}`,
    `.look-quote .item-text::after,q::after{content:'${close}'}`,
    slants ? '' : '.item-text,.persona-quote{font-style:normal !important}',
  ].join('');
}
