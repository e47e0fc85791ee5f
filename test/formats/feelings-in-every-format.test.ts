import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../src/app/default-context.ts';
import { render as renderCurve } from '../../src/formats/curve/curve-svg.ts';
import { render as renderPage } from '../../src/formats/html/html.ts';
import { render as renderJson } from '../../src/formats/json/json.ts';
import { render as renderMarkdown } from '../../src/formats/markdown/markdown.ts';
import { diagrams } from '../../src/formats/mermaid/diagrams/registry.ts';
import { insightsFormats } from '../../src/formats/insights/registry.ts';
import { insightsOf } from '../../src/insights/insights.ts';
import { pictureInWords } from '../../src/formats/picture/in-words.ts';
import type { JourneyView } from '../../src/view/journey-view.ts';
import { insightParts } from '../insights/parts.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { readPage, textOf as wordsIn, withTag } from './html/read-page.ts';
import { renderDiagram } from './mermaid/diagrams/render-diagram.ts';
import { textOf } from './text-of.ts';

const named = (name: string): JourneyView => viewOf(journeyFiles().find((each) => each.name === name)!);
const context = defaultContext();
const pageOf = (view: JourneyView): string => renderPage(view, context);
const markdownOf = (view: JourneyView): string => textOf(renderMarkdown(view, context));
const curveOf = (view: JourneyView): string => textOf(renderCurve(view, context));
const insightsIn = async (view: JourneyView): Promise<string> => {
  const writer = (await insightsFormats.find(({ id }) => id === 'markdown')!.load())({
    color: false,
    columns: 80,
  });
  return writer.map(insightsOf('map', view, insightParts));
};
const dataOf = (view: JourneyView) =>
  JSON.parse(textOf(renderJson(view, context))) as {
    steps: {
      momentOfTruth: boolean;
      feeling: { valence: number | null; parts: { label: string; valence: number | null }[] };
    }[];
  };
const classesIn = (html: string): string[] =>
  [...html.replace(/<style>[^]*?<\/style>/, '').matchAll(/class="([^"]*)"/g)].flatMap(([, names]) =>
    names!.split(' '),
  );

describe('scores without a word', () => {
  const view = named('bare-scores');

  test('are called by their level on the page, beside their score', () => {
    const said = withTag(readPage(pageOf(view)), 'span').filter(
      ({ attributes }) => attributes['class'] === 'felt',
    );
    expect(said.map(wordsIn)).toEqual(['negative −1', 'very positive +1.5']);
  });

  test('and in Markdown, Mermaid, the words of pictures and JSON', () => {
    expect(markdownOf(view)).toContain('| **A** | negative (−1) |');
    expect(renderDiagram(view, 'flowchart')).toContain('very positive +1.5');
    expect(renderDiagram(view, 'journey')).toMatch(/A: 2\n[^]*B: 5/);
    expect(pictureInWords(view, []).description).toContain('negative (−1)');
    expect(dataOf(view).steps.map(({ feeling }) => feeling.parts)).toMatchObject([
      [{ label: 'negative', valence: -1 }],
      [{ label: 'very positive', valence: 1.5 }],
    ]);
  });

  test('and say nothing twice in insights', async () => {
    expect(await insightsIn(view)).toContain('- **−1** Lowest · *A*');
  });

  test.each(['page', 'markdown', 'curve', ...diagrams.map(({ id }) => id)])('%s has no hole', (id) => {
    const text =
      id === 'page'
        ? pageOf(view)
        : id === 'markdown'
          ? markdownOf(view)
          : id === 'curve'
            ? curveOf(view)
            : renderDiagram(view, id as (typeof diagrams)[number]['id']);
    expect(text).not.toMatch(/undefined|null|NaN|<b[^>]*><\/b>|: {2}\(|\| \(/);
  });
});

describe('a moment of truth that nobody measured', () => {
  const view = named('truth-without-feeling');

  test('has its star on the page, where a feeling would stand, and no face', () => {
    const html = pageOf(view);
    const stars = withTag(readPage(html), 'p').filter(
      ({ attributes }) => attributes['class'] === 'told truth',
    );
    expect(stars.map(wordsIn)).toEqual(['Moment of truth']);
    expect(classesIn(html)).not.toContain('point');
    expect(classesIn(html)).not.toContain('curve');
  });

  test('and in Markdown, once and without an empty column', () => {
    const markdown = markdownOf(view);
    expect(markdown.match(/★/g)).toHaveLength(1);
    expect(markdown).toContain('| Stage | Actions |');
  });

  test('and in Mermaid, the words of pictures, JSON and insights', async () => {
    expect(renderDiagram(view, 'flowchart')).toContain('★ Moment of truth');
    expect(renderDiagram(view, 'timeline')).toContain('★ Walks in');
    expect(pictureInWords(view, []).description).toContain('Moment of truth');
    expect(curveOf(view)).toContain('not measured (Moment of truth)');
    expect(dataOf(view).steps.map(({ momentOfTruth }) => momentOfTruth)).toEqual([true, false]);
    expect(await insightsIn(view)).toContain('- ○ not measured · *Enter › Walks in*');
  });
});

describe('a map of which nothing was measured', () => {
  const view = named('nobody-measured');

  test('has no curve, no face and no point', () => {
    expect(
      classesIn(pageOf(view)).filter((name) => /^(?:curve|point|face|plot|scale|look-curve)$/.test(name)),
    ).toEqual([]);
    expect(markdownOf(view)).not.toMatch(/mermaid|Emotion/);
    expect(renderDiagram(view, 'journey').trim()).toBe('journey\n  title Nothing was measured');
    expect(renderDiagram(view, 'curve').match(/^ {2}line .*$/gm)).toEqual(['  line "neutral" [0]']);
    expect(curveOf(view).match(/<path class="[^"]*"/g)).toEqual(['<path class="baseline"']);
    expect(dataOf(view).steps.map(({ feeling }) => feeling.valence)).toEqual([null, null]);
  });

  test('says in insights that there is nothing yet', async () => {
    expect(await insightsIn(view)).toContain('Nothing to tell yet');
  });
});

describe('eight people', () => {
  const view = named('eight-people');

  test('have marks that differ by shape alone, on the page and in its legend', () => {
    const marks = [...pageOf(view).matchAll(/<symbol id="marker-([^"]*)"[^>]*>([^]*?)<\/symbol>/g)];
    expect(marks).toHaveLength(8);
    expect(new Set(marks.map(([, , drawing]) => drawing)).size).toBe(8);
    expect(new Set(view.personas.map(({ marker }) => marker)).size).toBe(8);
  });

  test('have lines that differ by colour or dashes', () => {
    const lines = [...pageOf(view).matchAll(/<path class="line"([^>]*) d=/g)].map(([, paint]) => paint);
    expect(new Set(lines).size).toBe(8);
  });
});

test('a name at the end of a line has no rule that cuts it', () => {
  const rule = /\.track-name\{([^}]*)\}/.exec(
    pageOf(named('eight-people')).replaceAll(/\s*([{};:,])\s*/g, '$1'),
  )?.[1];
  expect(rule).toContain('white-space:nowrap');
  expect(rule).not.toMatch(/ellipsis|overflow:hidden/);
});

test('a blueprint without feelings tells of its service', async () => {
  const told = await insightsIn(named('blueprint-without-feelings'));
  expect(told).toContain('*2 fail points · waiting 3 h at 2 places · 1 hand-off*');
  for (const text of ['Wrong item', 'Nobody home', 'Wait: 2 h', 'Packer → Courier'])
    expect(told).toContain(text);
});
