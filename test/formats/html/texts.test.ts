import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../../src/formats/html/html.ts';
import { longLabel } from '../../../src/formats/html/curve-model.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { runs } from '../../long-run.ts';
import { hostileText, naughty } from '../hostile-text.ts';
import { everyField } from './hostile-journey.ts';
import { type PageElement, dangers, readPage } from './read-page.ts';

const context = defaultContext();
const pageOf = (say: (field: string) => string): PageElement => readPage(render(everyField(say), context));

/** A feeling of more letters than this stands elsewhere on the page, so a harmless one is as long as the hostile one. */
const isLong = (text: string): boolean => [...text].length > longLabel;
const token = (field: string, long: boolean): string => `⁅${field}⁆${long ? 'x'.repeat(longLabel) : ''}`;
const tokens = /⁅(\w+)⁆x*/g;

const harmless = {
  short: pageOf((field) => token(field, false)),
  long: pageOf((field) => token(field, true)),
};

/** What a parser makes of a text: line ends become line feeds, NUL is dropped in the body and shown elsewhere. */
const asText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
const asShown = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');

/** Puts `text` in the place of each harmless text, in a page that is the harmless one in everything else. */
function fill(page: PageElement, text: string): PageElement {
  const isAvatar = page.attributes['class'] === 'avatar';
  const initial = asText(([...text][0] ?? '').toUpperCase());
  const children = page.children
    .map((child) => {
      if (typeof child !== 'string') return fill(child, text);
      return isAvatar
        ? initial
        : child.replace(tokens, () => (page.tag === 'title' ? asShown(text) : asText(text)));
    })
    // A parser makes no node of nothing.
    .filter((child) => child !== '');
  const attributes = Object.entries(page.attributes).map(([name, value]) => [
    name,
    value.replace(tokens, () => asShown(text)),
  ]);
  return { tag: page.tag, attributes: Object.fromEntries(attributes), children };
}

/** The page without its stylesheet and the stylesheet's hash: lengths of texts decide how much room they get. */
function withoutStyle(page: PageElement): PageElement {
  const isPolicy = page.attributes['http-equiv'] !== undefined;
  return {
    tag: page.tag,
    attributes: isPolicy ? { 'http-equiv': page.attributes['http-equiv'] ?? '' } : page.attributes,
    children:
      page.tag === 'style'
        ? []
        : page.children.map((child) => (typeof child === 'string' ? child : withoutStyle(child))),
  };
}

function expectExact(text: string): void {
  if (text === '') return;
  const page = pageOf(() => text);
  const found = withoutStyle(page);
  const expected = withoutStyle(fill(isLong(text) ? harmless.long : harmless.short, text));
  // The same in a tenth of the time; where it differs, the other tells where.
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
  expect(dangers(page)).toEqual([]);
}

/** What the journey has, and no page shows. */
const unseen = [
  // The fields of a stage that has steps of its own are those of its steps.
  /0[AB]?$/,
  /^feeling(High|Low|Unknown)[345]$/,
  // Of another map, what has changed.
  /^(context|need|feelingHigh|feelingLow|feelingUnknown|thought)0[AB]?Before$/,
  /^stageOneBefore$/,
  // Of a map that a stage stands for, all but its worst and its best.
  /^sub(Stage|Step)$/,
];

test('the harmless page shows every field', () => {
  const fields = new Set<string>();
  everyField((field) => (fields.add(field), field));
  const shown = new Set([...JSON.stringify(harmless.short).matchAll(tokens)].map(([, field]) => field));
  const expected = [...fields].filter((field) => !unseen.some((pattern) => pattern.test(field)));
  expect(shown).toEqual(new Set(expected));
});

describe('a browser reads back what was written, and nothing else', () => {
  test.each(naughty.map((text) => [text]))('%j', expectExact);

  test('any text', () => {
    fc.assert(fc.property(hostileText, expectExact), { numRuns: runs(50) });
  });
});
