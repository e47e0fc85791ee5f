import { once } from '../../core/once.ts';
import { isBeyondAscii, isPlaceholderName } from './placeholders.ts';

/** What another tool would fill in, and this one shows as it is. */
export interface ForeignPlaceholder {
  /** As it was written: `{{name}}`. */
  readonly text: string;
  /** What stands inside: `name`. */
  readonly inner: string;
  /** Where it starts in the text. */
  readonly start: number;
}

/** What may be a word: letters, digits, _ and - of ASCII, and all beyond it. Whether it is one is looked at by itself. */
const word = String.raw`[\w\x80-\uffff-]+`;
const words = `${word}(?: ${word}){0,4}`;

interface Form {
  readonly pattern: RegExp;
  readonly isOne: (found: Found, samples: ReadonlySet<string>) => boolean;
}

/**
 * The ways that other tools write a placeholder, each with what tells it from a text in brackets. Braces in a row, or
 * with blanks inside, are hardly ever anything else.
 */
const forms = once((): readonly Form[] => [
  { pattern: form(String.raw`\{{2,3} ?(${words}) ?\}{2,3}`), isOne: () => true },
  { pattern: form(String.raw`(?<!\{)\{ +(${words}) *\}(?!\})`), isOne: () => true },
  { pattern: form(String.raw`(?<!\{)\{(${words}) +\}(?!\})`), isOne: () => true },
  {
    pattern: form(String.raw`(?<!\{)\{(${word}(?: ${word}){1,4})\}(?!\})`),
    isOne: ({ inner }, samples) => samples.has(inner),
  },
  { pattern: form(String.raw`(?<!%)%(${word})%(?!%)`), isOne: standsAlone },
  { pattern: form(String.raw`<(${words})>`), isOne: isNoTag },
  { pattern: form(String.raw`(?<!\[)\[(${words})\](?![\](])`), isOne: isNoMark },
]);

function form(source: string): RegExp {
  return new RegExp(source, 'g');
}

interface Found extends ForeignPlaceholder {
  readonly whole: string;
}

/**
 * What looks like the placeholders of other tools in a text, in order: only what surely is one.
 * @param samples the names that the message has samples for
 */
export function foreignPlaceholders(text: string, samples: ReadonlySet<string>): ForeignPlaceholder[] {
  return forms()
    .flatMap(({ pattern, isOne }) =>
      [...text.matchAll(pattern)]
        .map(({ 0: found, 1: inner = '', index }) => ({ text: found, inner, start: index, whole: text }))
        .filter((found) => areWords(found.inner) && isOne(found, samples)),
    )
    .map(({ text: found, inner, start }) => ({ text: found, inner, start }))
    .toSorted((a, b) => a.start - b.start);
}

const areWords = (inner: string): boolean =>
  inner.split(' ').every((each) => isPlaceholderName(each) && isLetter(each));

const isLetter = (text: string): boolean =>
  /^[A-Za-z]/.test(text) || (isBeyondAscii(text) && letterOfAnyScript().test(text));

const letterOfAnyScript = once(() => /^\p{L}/u);

/** A percent sign may end a figure: in "5%x% more" it does. */
const standsAlone = ({ text, start, whole }: Found): boolean =>
  !isLetterOrDigit(lastOf(whole.slice(0, start))) &&
  !isLetterOrDigit(firstOf(whole.slice(start + text.length)));

/** Whole characters, also those of two units; a blank for none. */
const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x20);
const lastOf = (text: string): string =>
  firstOf(/[\ud800-\udbff][\udc00-\udfff]$/.test(text) ? text.slice(-2) : text.slice(-1));

const isLetterOrDigit = (character: string): boolean =>
  /[A-Za-z0-9]/.test(character) || (isBeyondAscii(character) && ofWords().test(character));

const ofWords = once(() => /[\p{L}\p{N}]/u);

/** Elements that a text may show or a mail tool may take; any other tag is known by its end. */
const elements = new Set(
  'a b big blockquote body br button center code del div em font form h head hr html i iframe img input ins li link main mark meta ol p pre s script section small span strike strong style sub sup svg table td th title tr u ul video'.split(
    ' ',
  ),
);

function isNoTag({ inner, whole }: Found): boolean {
  const name = inner.toLowerCase();
  return !elements.has(name.replace(/ .*|\d+$/g, '')) && !whole.toLowerCase().includes(`</${name}>`);
}

/** A mark such as [Reminder] opens a line; a note such as [sic] is written small. */
function isNoMark({ inner, start, whole }: Found): boolean {
  const line = whole.slice(whole.lastIndexOf('\n', start) + 1, start);
  return /^\p{Lu}/u.test(inner) && line.trim() !== '';
}
