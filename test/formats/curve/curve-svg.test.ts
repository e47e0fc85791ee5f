import { describe, expect, test } from 'vitest';
import { render as rendered } from '../../../src/formats/curve/curve-svg.ts';
import { defaultContext } from '../../../src/app/default-context.ts';
import { builtInTheme } from '../../../src/formats/default-options.ts';
import { builtInTemplates } from '../../../src/formats/templates/built-in.ts';
import type { ThemeId } from '../../../src/formats/themes/registry.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { sampleView } from '../sample-view.ts';
import { textOf } from '../text-of.ts';

const context = defaultContext();
const withTheme = (id: ThemeId) => ({
  ...context,
  options: { ...context.options, theme: builtInTheme(id, builtInTemplates()) },
});
const coffee = () => viewOf(journeyFiles().find(({ name }) => name === 'coffee-shop.en')!);
const render = (...args: Parameters<typeof rendered>): string => textOf(rendered(...args));
const between = (svg: string, tag: string): string | undefined =>
  new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`).exec(svg)?.[1];

test('says in words what it shows', () => {
  const svg = render(coffee(), context);
  expect(between(svg, 'title')).toBe('Buying Coffee Online');
  expect(between(svg, 'desc')).toBe(
    'Emotion curve. Awareness: positive; Consideration: positive; Decision: negative (Moment of truth); Experience: neutral (mixed feelings); Loyalty: very positive',
  );
});

test('where nothing was measured there is no line and no point, in words and in a finding', () => {
  const view = sampleView({ stages: [{ name: 'A', steps: [{ score: null }, { score: null }] }] });
  const svg = render(view, context);
  expect(between(svg, 'desc')).toBe('Emotion curve. A: not measured, not measured');
  expect(svg.match(/<path/g)).toEqual(['<path']);
  expect(svg).toContain('class="baseline"');
  expect(rendered(view, context)).toMatchObject({ notes: [{ code: 'curve/nothing-to-draw' }] });
});

test('a moment of truth is said', () => {
  const view = sampleView({ stages: [{ name: 'A', steps: [{ score: null, momentOfTruth: true }] }] });
  expect(between(render(view, context), 'desc')).toBe('Emotion curve. A: not measured (Moment of truth)');
});

test('follows the reader where the theme has both schemes, and no one else', () => {
  expect(render(coffee(), withTheme('studio'))).toContain('@media (prefers-color-scheme:dark)');
  expect(render(coffee(), withTheme('midnight'))).not.toContain('@media');
  expect(render(coffee(), withTheme('paper'))).not.toContain('@media');
  expect(render(coffee(), withTheme('midnight'))).toContain('.ground{fill:#0b1020');
});

test('every colour is written out, and nothing is fetched', () => {
  const svg = render(coffee(), context);
  expect(svg).not.toMatch(/var\(|undefined|url\(|href|<script|<image|<foreignObject/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('is small', () => {
  expect(render(coffee(), context).length).toBeLessThan(2048);
});

describe('a hostile title stays text', () => {
  test.each([
    ['</title><script>x()</script>', '&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;'],
    ['a & b < c', 'a &amp; b &lt; c'],
    [']]>', ']]&gt;'],
    ['one\u0000two\u001b[0m\u000b\uffff', 'one\ufffdtwo\ufffd[0m\ufffd\ufffd'],
    ['half \ud800 a pair \ud83d\ude00', 'half \ufffd a pair \ud83d\ude00'],
  ])('%j', (title, written) => {
    expect(between(render(sampleView({ title }), context), 'title')).toBe(written);
  });
});
