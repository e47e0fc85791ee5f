import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../src/formats/one-line.ts';
import { allNaughty, hostileText } from '../../formats/hostile-text.ts';
import { everyField } from '../../formats/html/hostile-journey.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { drawSvg } from './drawing-bench.ts';
import { elementsOf, readSvg, type SvgElement } from './read-svg.ts';

/** The other maps that everyField names: nothing else is led to. */
const ownLinks: ReadonlySet<string | undefined> = new Set(['./sub.svg', './now.svg']);

/** Everything that a picture is drawn with; nothing among it runs, loads or links. */
const tags = new Set(
  'svg title desc defs g path rect use circle ellipse line polyline polygon clipPath mask linearGradient radialGradient stop'.split(
    ' ',
  ),
);

/** What is wrong with an SVG, in words. */
function faults(svg: SvgElement): string[] {
  const elements = [...elementsOf(svg)].filter(
    ({ tag, attributes }) => tag !== 'a' || !ownLinks.has(attributes['href']),
  );
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  const known = new Set(ids);
  const named = elements.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => [
      ...(key.endsWith('href') ? [value.replace(/^#/, '')] : []),
      ...[...value.matchAll(/url\(#?([^)]*)\)/g)].map(([, id = '']) => id),
    ]),
  );
  return [
    ...elements.filter(({ tag }) => !tags.has(tag)).map(({ tag }) => `element ${tag}`),
    ...elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((key) => /^on|style|class/.test(key)),
    ),
    ...elements.flatMap(({ attributes }) =>
      Object.values(attributes).filter((value) => value.includes('var(')),
    ),
    ...named.filter((id) => !known.has(id)).map((id) => `nothing has the id ${id}`),
    ...(known.size === ids.length ? [] : ['an id twice']),
  ];
}

const childOf = (svg: SvgElement, tag: string): SvgElement | undefined =>
  svg.children.find((child) => typeof child !== 'string' && child.tag === tag) as SvgElement | undefined;

describe.each(journeyFiles().map((file) => [file.name, file] as const))('%s', (_name, file) => {
  test('is a well-formed picture with a name and the journey in words', async () => {
    const view = viewOf(file);
    const text = await drawSvg(view);
    const svg = readSvg(text);
    expect(faults(svg)).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/);
    const [title, description] = [childOf(svg, 'title'), childOf(svg, 'desc')];
    expect(svg.attributes).toMatchObject({
      role: 'img',
      lang: view.language.content,
      'aria-labelledby': `${title?.attributes['id']} ${description?.attributes['id']}`,
    });
    expect(title?.children.join('')).toBe(view.title);
    for (const { name } of view.stages) expect(description?.children.join('')).toContain(name);
  });
});

test.each([
  [undefined, 1600],
  [900, 900],
  [2345, 2345],
])('a width of %s gives %i pixels, and a height of the same proportion', async (width, shown) => {
  const { attributes } = readSvg(await drawSvg(sampleView(), { width }));
  const [, , boxWidth = 0, boxHeight = 0] = (attributes['viewBox'] ?? '').split(' ').map(Number);
  expect(Number(attributes['width'])).toBe(shown);
  expect(Number(attributes['height'])).toBeCloseTo((boxHeight / boxWidth) * shown, 1);
});

test('two pictures on one page share no id', async () => {
  const idsOf = async (title: string): Promise<string[]> =>
    [...elementsOf(readSvg(await drawSvg(sampleView({ title }))))].flatMap(
      ({ attributes }) => attributes['id'] ?? [],
    );
  const [first, second] = await Promise.all([idsOf('One'), idsOf('Two')]);
  expect(first.length).toBeGreaterThan(3);
  expect(first.filter((id) => second.includes(id))).toEqual([]);
});

describe('hostile texts stay texts', () => {
  /** On one line, less what XML cannot say. */
  const said = (text: string): string =>
    oneLine(text).replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

  /** A picture takes longer than a page: the texts share one, in turn, and each is the title of a small one. */
  async function expectHarmless(texts: readonly string[]): Promise<void> {
    let next = 0;
    const svg = readSvg(await drawSvg(everyField(() => texts[next++ % texts.length] || 'x')));
    expect(faults(svg)).toEqual([]);
    for (const title of texts.map((text) => text || 'x')) {
      const small = readSvg(await drawSvg(sampleView({ title, stages: [{ name: title }] })));
      expect(faults(small)).toEqual([]);
      expect(childOf(small, 'title')?.children.join('')).toBe(said(title));
    }
  }

  test('naughty strings, several in each picture', async () => {
    const rest = allNaughty.filter((text) => text.length < 300);
    while (rest.length > 0) {
      const svg = readSvg(await drawSvg(everyField(() => rest.pop() ?? 'x')));
      expect(faults(svg)).toEqual([]);
    }
  });

  test('what ends an attribute, an element, or an escape', async () => {
    await expectHarmless([
      '\\',
      '\\"',
      '">',
      '</svg>',
      ']]>',
      '&#0;',
      '&amp;',
      '<!--',
      '\u0000',
      '\ud800',
      '\ufffe',
      // What a replacement text would stand for.
      "$`$'$&$1$$",
    ]);
  });

  test('any text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(hostileText, { minLength: 8, maxLength: 8 }), expectHarmless), {
      numRuns: 8,
    });
  });
});
