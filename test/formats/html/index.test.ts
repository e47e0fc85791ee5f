import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexEntry } from '../../../src/formats/format.ts';
import { renderIndex } from '../../../src/formats/html/maps-index.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { runs } from '../../long-run.ts';
import { hostileText, naughty } from '../hostile-text.ts';
import { everyField } from './hostile-journey.ts';
import { type PageElement, all, dangers, readPage, textOf, withTag } from './read-page.ts';

const context = defaultContext();
const plain = everyField((field) => field);
const entry = (path: string, more: Partial<IndexEntry> = {}): IndexEntry => ({
  title: plain.title,
  type: plain.type,
  language: plain.language,
  personas: plain.personas,
  curve: plain.curve,
  path,
  ...more,
});
const indexOf = (entries: readonly IndexEntry[]) => readPage(renderIndex(entries, context));

/** The file that a browser opens for a link of an index in the folder of the base address. */
function opens(href: string, base = 'file:///out/index.html'): string {
  const { protocol, pathname, search, hash } = new URL(href, base);
  expect([protocol, search, hash]).toEqual([new URL(base).protocol, '', '']);
  return decodeURIComponent(pathname).replace(/^\/out\//, '');
}

const linksOf = (paths: readonly string[]): string[] =>
  withTag(indexOf(paths.map((path) => entry(path))), 'a').map(({ attributes: { href } }) => String(href));

describe('links open the pages they name', () => {
  const names = [
    'plain.html',
    'sales/deep/er.html',
    'with space.html',
    'a#b.html',
    'what?.html',
    '100%.html',
    '%41.html',
    'شراء القهوة.html',
    'コーヒー ☕️.html',
    'a&b=c;d.html',
    '"quoted".html',
    "it's.html",
    '<b>.html',
    'javascript:alert(1).html',
    'data:text/html,x.html',
    'mailto:a@b.html',
    '..hidden.html',
    '-dash.html',
    'a+b.html',
    '~tilde.html',
    'a\\b.html',
    'c:d.html',
  ];

  test.each(names)('%s', (name) => {
    const [href = ''] = linksOf([name]);
    expect(opens(href)).toBe(name);
    expect(dangers(indexOf([entry(name)]))).toEqual([]);
  });

  test('any name that a file can have', () => {
    const part = fc
      .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), hostileText)
      .map((text) => text.replace(/[/\0]/g, '').replace(/\p{Surrogate}/gu, ''))
      .filter((text) => text !== '' && !/^\.+$/.test(text));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const name = `${parts.join('/')}.html`;
        const [href = ''] = linksOf([name]);
        expect(opens(href)).toBe(name);
        expect(opens(href, 'https://example.org/out/index.html')).toBe(name);
      }),
      { numRuns: runs(50) },
    );
  });
});

const shape = (title: string): PageElement => {
  const view = everyField(() => title);
  return indexOf([entry('a.html', { title: view.title, personas: view.personas, curve: view.curve })]);
};
const structure = (page: PageElement) =>
  all(page).map(({ tag, attributes }) => [tag, Object.keys(attributes)]);

describe('whatever a map is called', () => {
  const harmless = structure(shape('harmless'));

  function expectSafe(text: string): void {
    const page = shape(text);
    expect(structure(page)).toEqual(harmless);
    expect(dangers(page)).toEqual([]);
    expect(withTag(page, 'a').map(textOf)).toEqual([text.replace(/\r\n?/g, '\n').replaceAll('\0', '')]);
  }

  test.each(naughty.filter((text) => text !== '').map((text) => [text]))('%j', expectSafe);

  test('any text', () => {
    fc.assert(
      fc.property(
        hostileText.filter((text) => text !== ''),
        expectSafe,
      ),
      { numRuns: runs(50) },
    );
  });
});

test('a thousand maps are a thousand links, in their order', () => {
  const paths = Array.from({ length: 1000 }, (_, index) => `team-${index % 7}/map ${index}.html`);
  expect(linksOf(paths).map((href) => opens(href))).toEqual(paths);
  const page = indexOf(paths.map((path) => entry(path)));
  expect(withTag(page, 'li')).toHaveLength(1000);
  const ids = all(page).flatMap(({ attributes: { id } }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test('it speaks the language of all maps, and English where they differ', () => {
  const views = journeyFiles().map(viewOf);
  const languageOf = (tags: readonly string[]) =>
    indexOf(
      views
        .filter(({ language }) => tags.includes(language.labels))
        .map((view) => entry('x.html', { language: view.language })),
    ).attributes['lang'];
  expect(languageOf(['id'])).toBe('id');
  expect(languageOf(['id', 'en'])).toBe('en');
});

test('it is the same bytes again', () => {
  const entries = journeyFiles().map((file) => entry(`${file.name}.html`, viewOf(file)));
  expect(renderIndex(entries, context)).toBe(renderIndex(entries, context));
});
