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
/** Words with what they belong to: `contact.name`. */
const path = String.raw`${word}(?:\.${word}){0,4}`;
const words = `${path}(?: ${path}){0,4}`;
/** What a tool does with the value: `| default: "friend"`. */
const filter = String.raw`(?: ?\|[^{}|\n]{0,80}){0,3}`;

interface Form {
  readonly pattern: RegExp;
  readonly isOne: (found: Found, samples: Samples) => boolean;
}

/** What stands for each placeholder of a message. */
export type Samples = ReadonlyMap<string, string | number>;

const always = (): boolean => true;

/**
 * The ways that other tools write a placeholder, each with what tells it from a text in brackets. Braces and brackets in a
 * row, and braces with more than one word inside, are hardly ever anything else.
 */
const forms = once((): readonly Form[] => [
  { pattern: form(String.raw`\{{2,3} ?[$!&]?(${words})${filter} ?\}{2,3}`), isOne: always },
  { pattern: form(String.raw`(?<!\{)\{ *[$!]?(${words})${filter} *\}(?!\})`), isOne: isNotOurs },
  { pattern: form(String.raw`\$\{(${words})\}`), isOne: standsForNoAmount },
  { pattern: form(String.raw`\[\[ ?(${words}) ?\]\]`), isOne: always },
  { pattern: form(String.raw`\*\|(${words})\|\*`), isOne: always },
  { pattern: form(String.raw`<%[=-]? ?@?(${words}) ?-?%>`), isOne: always },
  { pattern: form(String.raw`<<(${words})>>`), isOne: always },
  { pattern: form(String.raw`%%(${words})%%`), isOne: standsAlone },
  { pattern: form(String.raw`(?<!%)%(${path})%(?!%)`), isOne: standsAlone },
  { pattern: form(String.raw`(?<![#&])#([\w.-]+)#(?!#)`), isOne: standsAlone },
  { pattern: form(String.raw`(?<!_)__([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)__(?!_)`), isOne: standsAlone },
  { pattern: form(String.raw`(?<![$\\])\$(${path})`), isOne: isVariable },
  { pattern: form(String.raw`<(${words})>`), isOne: isNoTag },
  { pattern: form(String.raw`«(${words})»`), isOne: ({ inner }, samples) => samples.has(inner) },
  { pattern: form(String.raw`(?<!\[)\[(${words})\](?![\](])`), isOne: isNoMark },
]);

/** `{name}` is a placeholder of ours. */
const isNotOurs = ({ text, inner }: Found): boolean =>
  text !== `{${inner}}` || inner.includes(' ') || inner.includes('.');

/** `${price}` may be a price in dollars. */
const standsForNoAmount = ({ inner }: Found, samples: Samples): boolean =>
  !/^\s*[\d.,]/.test(String(samples.get(inner) ?? 0));

/** `$name`; the sign of a currency has a figure behind it, and a code of letters before it or in capitals. */
const isVariable = ({ text, inner, start, whole }: Found): boolean =>
  !isLetterOrDigit(lastOf(whole.slice(0, start))) &&
  !isLetterOrDigit(firstOf(whole.slice(start + text.length))) &&
  !/^[A-Z]{1,5}$/.test(inner);

function form(source: string): RegExp {
  return new RegExp(source, 'g');
}

interface Found extends ForeignPlaceholder {
  readonly whole: string;
}

/** What looks like the placeholders of other tools in a text, in order: only what surely is one. */
export function foreignPlaceholders(text: string, samples: Samples): ForeignPlaceholder[] {
  const all = forms()
    .flatMap(({ pattern, isOne }) =>
      [...text.matchAll(pattern)]
        .map(({ 0: found, 1: inner = '', index }) => ({ text: found, inner, start: index, whole: text }))
        .filter((found) => areWords(found.inner) && isOne(found, samples)),
    )
    .map(({ text: found, inner, start }) => ({ text: found, inner, start }))
    .toSorted((a, b) => a.start - b.start || b.text.length - a.text.length);
  let end = 0;
  // What stands inside another one is a part of it.
  return all.filter(({ text: found, start }) => {
    if (start < end) return false;
    end = start + found.length;
    return true;
  });
}

const areWords = (inner: string): boolean =>
  inner.split(/[ .]/).every((each) => isPlaceholderName(each) && isLetter(each));

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

/** Notes of a writer, which nobody fills in. */
const notes = new Set(
  'sic image picture photo foto gambar bild video gif sticker stiker emoji audio logo attachment lampiran button tombol optional opsional'.split(
    ' ',
  ),
);

/** A mark such as [Reminder] opens a line, and no comma follows it. */
function isNoMark({ text, inner, start, whole }: Found, samples: Samples): boolean {
  if (samples.has(inner)) return true;
  const line = whole.slice(whole.lastIndexOf('\n', start) + 1, start);
  const opensLine = line.trim() === '' && !/^[,!?.]/.test(whole.slice(start + text.length));
  return !opensLine && !notes.has(inner.toLowerCase());
}
