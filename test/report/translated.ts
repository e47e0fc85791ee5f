/* What must hold of a text and its translation into Indonesian, whatever they say. */

/** Words that stand in nearly every English sentence, and are none in Indonesian. */
const english = new Set(
  'a an the this that these those it its is are was be been has have had not no but and or of with without for from to in on at by as so than then here there where which who what when one two each all must may can cannot write put give add delete leave keep'.split(
    ' ',
  ),
);

const quotes = /"(?:[^"\\]|\\.)*"|'[^']*'/g;

/** Words with nothing but spaces between them, without what is quoted and the keys in braces. */
const phrasesOf = (text: string): string[][] =>
  text
    .replaceAll(quotes, ' · ')
    .replaceAll(/\{[^{}]*\}/g, ' · ')
    .split(/[^\p{L}\p{N}' #_-]+/u)
    .map((phrase) => phrase.split(' ').filter((word) => word !== ''));

/** Three words after each other; figures are no words. */
const threes = (phrase: readonly string[]): string[] =>
  phrase
    .slice(2)
    .map((_, index) => phrase.slice(index, index + 3))
    .filter((words) => words.every((word) => /\p{L}/u.test(word)))
    .map((words) => words.join(' '));

/** The numbers in a text, without marks between thousands. */
const numbersOf = (text: string): string[] =>
  (text.replaceAll(/(\d)[.,](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:\.\d+)?/g) ?? []).toSorted();

/** The texts in what a finding was made of. */
const textsIn = (given: unknown): string[] =>
  typeof given === 'string'
    ? [given]
    : typeof given === 'object' && given !== null
      ? Object.values(given).flatMap(textsIn)
      : [];

/** The lists of texts in it, as messages tell them. */
function listsIn(given: unknown): string[] {
  if (typeof given !== 'object' || given === null) return [];
  const isList = Array.isArray(given) && given.length > 1 && given.every((each) => typeof each === 'string');
  return isList ? [given.join(', ')] : Object.values(given).flatMap(listsIn);
}

/** A text without some others. */
const without = (text: string, others: readonly string[]): string =>
  others
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.replaceAll(wholeWord(each), ' · '), text);

const wholeWord = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * What is wrong with the translation of a text.
 * @param given what the text was made of: what the person has written, which stays as it is
 * @param phrases what of it is English, and its translation
 */
export function faultsOf(
  original: string,
  translated: string,
  given: unknown = [],
  phrases: ReadonlyMap<string, string> = new Map(),
): string[] {
  const texts = textsIn(given).filter((each) => each !== '' && original.includes(each));
  const own = texts.filter((each) => !phrases.has(each));
  const words = phrasesOf(without(translated, own));
  const runs = new Set(phrasesOf(without(original, own)).flatMap(threes));
  const numbers = numbersOf(translated);
  const kept = [
    ...(original.match(quotes) ?? []),
    ...listsIn(given).filter((each) => original.includes(each)),
  ];
  const sentence = kept.reduce((rest, each) => rest.replaceAll(each, ' · '), translated);
  return [
    ...words
      .flat()
      .filter((word) => english.has(word.toLowerCase()))
      .map((word) => `the English word "${word}"`),
    ...words
      .flatMap(threes)
      .filter((run) => runs.has(run))
      .map((run) => `the English words "${run}"`),
    ...texts
      .filter(
        (each) =>
          !(phrases.get(each) ?? each).includes(each) &&
          wholeWord(each).test(sentence.replaceAll(quotes, ' · ')),
      )
      .map((each) => `the English phrase "${each}"`),
    ...kept.filter((each) => !translated.includes(each)).map((each) => `${each} is lost`),
    ...numbersOf(original)
      .filter((number) => !numbers.includes(number))
      .map((number) => `${number} is lost`),
  ];
}
