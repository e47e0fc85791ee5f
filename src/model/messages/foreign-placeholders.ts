import { once } from '../../core/once.ts';
import { nameCharacters } from './placeholders.ts';

/** What another tool would fill in, and this one shows as it is. */
export interface ForeignPlaceholder {
  /** As it was written: `{{name}}`. */
  readonly text: string;
  /** What stands inside: `name`. */
  readonly inner: string;
  /** Where it starts in the text. */
  readonly start: number;
}

const word = String.raw`\p{L}${nameCharacters}*`;
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
  { pattern: form(String.raw`(?<![\p{L}\p{N}%])%(${word})%(?![\p{L}\p{N}%])`), isOne: () => true },
  { pattern: form(String.raw`<(${words})>`), isOne: isNoTag },
  { pattern: form(String.raw`(?<!\[)\[(${words})\](?![\](])`), isOne: isNoMark },
]);

function form(source: string): RegExp {
  return new RegExp(source, 'gu');
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
        .filter((found) => isOne(found, samples)),
    )
    .map(({ text: found, inner, start }) => ({ text: found, inner, start }))
    .toSorted((a, b) => a.start - b.start);
}

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
