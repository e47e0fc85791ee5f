import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../src/app/default-context.ts';
import { builtInTheme } from '../../../src/formats/default-options.ts';
import { LineCounter } from '../../../src/formats/html/text-width.ts';
import { render } from '../../../src/formats/quadrant/quadrant-svg.ts';
import { wrapped } from '../../../src/formats/quadrant/wrapped.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import type { ThemeId } from '../../../src/formats/themes/registry.ts';
import { labelsFor } from '../../../src/i18n/languages.ts';
import { quadrantView } from '../../../src/parts/backlog/quadrant.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { dangers, readPage } from '../html/read-page.ts';
import { sampleView } from '../sample-view.ts';
import { textOf } from '../text-of.ts';

const context = defaultContext();
const svgOf = (view: JourneyView, theme?: ThemeId): string =>
  textOf(
    render(view, {
      ...context,
      options:
        theme === undefined
          ? context.options
          : { ...context.options, theme: builtInTheme(theme, builtInTemplates()) },
    }),
  );
const fixture = (name: string) => viewOf(journeyFiles().find((each) => each.name === name)!);
const between = (svg: string, tag: string): string | undefined =>
  new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`).exec(svg)?.[1];

const withTexts = (title: string, texts: readonly string[]): JourneyView => ({
  ...sampleView({ title }),
  quadrant: quadrantView(
    texts.map((text, index) => ({ rank: index + 1, text, impact: 5 - (index % 5), feasibility: 3 })),
    labelsFor('en').labels,
  ),
});

test('says in words what it shows', () => {
  const svg = svgOf(fixture('backlog'));
  expect(between(svg, 'title')).toBe('A shop that improves');
  expect(between(svg, 'desc')).toMatch(
    /^Impact and feasibility of 5 opportunities\. 1: Rebuild the product page around what people ask first \(impact 5, feasibility 4\); 1: Suggest /,
  );
});

test('a map with nothing to draw says so, and gets a note', () => {
  const rendered = render(sampleView(), context);
  expect(rendered).toMatchObject({ notes: [{ code: 'quadrant/nothing-to-draw' }] });
  expect(textOf(rendered)).toContain('No opportunity has an impact and a');
});

test('follows the reader where the theme has both schemes, and no one else', () => {
  const view = fixture('backlog');
  expect(svgOf(view, 'studio')).toContain('@media (prefers-color-scheme:dark)');
  expect(svgOf(view, 'midnight')).not.toContain('@media');
});

test('every colour is written out, and nothing is fetched', () => {
  const svg = svgOf(fixture('backlog'));
  expect(svg).not.toMatch(/var\(|undefined|NaN|url\(|href|<script|<image|<foreignObject/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('runs as the journey is read', () => {
  expect(svgOf(fixture('arabic'))).toContain('<g direction="rtl">');
  const names = (name: string) =>
    [...svgOf(fixture(name)).matchAll(/<text class="small good bold end" x="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    );
  expect(names('arabic')[0]! + names('backlog')[0]!).toBe(730);
});

describe('hostile texts stay texts', () => {
  test.each([
    '</text></svg><script>x()</script>',
    '"><script>x()</script>',
    '<![CDATA[x]]>',
    '&amp;&#x3c;script&#62;',
    'one\u0000two\u001b[0m\u000b\uffff',
    'half \ud800 a pair \ud83d\ude00',
    'x'.repeat(400),
  ])('%j', (text) => {
    const svg = svgOf(withTexts(text, [text, 'plain']));
    const page = readPage(svg);
    expect(dangers(page)).toEqual([]);
    const plain = svgOf(withTexts('plain', ['plain', 'plain']));
    const tags = (markup: string) => new Set([...markup.matchAll(/<([a-z]\w*)/gi)].map(([, tag]) => tag));
    expect(tags(svg)).toEqual(tags(plain));
    // oxlint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

describe('lines', () => {
  const counter = new LineCounter();

  test('hold all of a text, none wider than the box', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' })), (words) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const lines = wrapped(text, 12, counter);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(counter.width(line)).toBeLessThanOrEqual(12);
      }),
    );
  });
});
