import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagrams, type DiagramId } from '../../src/formats/mermaid/diagrams/registry.ts';
import { withoutMarks } from '../../src/formats/mermaid/entities.ts';
import { numberedName, starred } from '../../src/formats/mermaid/diagrams/names.ts';
import { narrowed } from '../../src/formats/mermaid/segments.ts';
import { oneLine } from '../../src/formats/one-line.ts';
import type { JourneyView } from '../../src/view/journey-view.ts';
import { allNaughty } from '../formats/hostile-text.ts';
import { everyField } from '../formats/html/hostile-journey.ts';
import { renderDiagram } from '../formats/mermaid/diagrams/render-diagram.ts';
import { mermaidWords } from '../formats/mermaid/mermaid-words.ts';
import { journeyFiles, viewOf } from '../journeys.ts';
import { useBench } from './pages.ts';

/** Every diagram, drawn by Mermaid itself on one page. */
const bench = useBench();
const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
let page: Page;
const misdeeds: string[] = [];

beforeAll(async () => {
  page = await bench.browser.newPage();
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(bench.write('diagrams', '<!doctype html><title>x</title><div id="picture"></div>'));
  await page.addScriptTag({ path: script });
  await page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })");
  // Only now: what comes later would be the work of a diagram.
  page.on('request', (request) => misdeeds.push(`request: ${request.url()}`));
}, 120_000);

interface Picture {
  readonly kind: string;
  readonly width: number;
  /** All texts, without white space: Mermaid breaks lines where it likes. */
  readonly text: string;
  /** Elements that no diagram of ours has. */
  readonly strange: readonly string[];
}

/** The journey within the journey of everyField: the one thing that a diagram leads to. */
const ownLink = './sub.flowchart.mmd';

const draw = (text: string): Promise<Picture> =>
  page.evaluate(`(async () => {
    const place = document.querySelector('#picture');
    place.innerHTML = (await mermaid.render('diagram', ${JSON.stringify(text)})).svg;
    const svg = place.querySelector('svg');
    const strange = [...svg.querySelectorAll('a, img, image, script, iframe, b, i, em, strong, code, math, .katex')]
      .filter((element) => element.getAttribute('xlink:href') !== ${JSON.stringify(ownLink)});
    svg.querySelectorAll('style').forEach((style) => style.remove());
    return {
      kind: svg.getAttribute('aria-roledescription'),
      width: svg.getBoundingClientRect().width,
      text: svg.textContent.replace(/\\s/g, ''),
      strange: strange.map(({ tagName }) => tagName),
    };
  })()`) as Promise<Picture>;

const kinds: Readonly<Record<DiagramId, string>> = {
  journey: 'journey',
  timeline: 'timeline',
  flowchart: 'flowchart-v2',
  mindmap: 'mindmap',
  quadrant: 'quadrantChart',
  curve: 'xychart',
};

/** What a diagram says of a journey. */
function textsOf(view: JourneyView, diagram: DiagramId): string[] {
  const stages = view.stages.map(({ name }) => name);
  const lane = (id: string) =>
    view.lanes
      .filter((each) => each.id === id)
      .flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ text }) => text)));
  switch (diagram) {
    case 'journey':
      return [
        view.title,
        ...stages,
        ...view.steps
          .filter(({ feeling }) => feeling.measured)
          .map((step) => (isWhole(view) ? starred(step.summary, step) : numberedName(view, step, Infinity))),
      ];
    case 'timeline':
      return [
        view.title,
        ...stages,
        ...view.steps.flatMap(({ name, index }) =>
          name === ''
            ? (view.lanes.find(({ id }) => id === 'actions')?.cells[index]?.items ?? []).map(
                ({ text }) => text,
              )
            : [name],
        ),
      ];
    case 'flowchart':
      return [
        view.title,
        ...stages,
        ...view.steps.flatMap(({ summary, feeling }) => [
          summary,
          ...feeling.parts.map(({ label }) => label),
        ]),
      ];
    case 'mindmap':
      return [
        view.title,
        ...stages,
        ...lane('touchpoints'),
        ...lane('pain-points'),
        ...lane('opportunities'),
      ];
    case 'quadrant':
      return [view.title, ...view.ratedOpportunities.map(({ text }) => narrowed(text, 29))];
    case 'curve': {
      const measured = view.steps.filter(({ feeling }) => feeling.measured);
      const room = Math.floor(810 / measured.length / 8);
      return [view.title, ...measured.map((step) => narrowed(numberedName(view, step, Infinity), room))];
    }
  }
}

/** True where all that is felt was measured, so that no step needs a number. */
const isWhole = ({ steps }: JourneyView): boolean =>
  steps.every(({ feeling, feelings }) => feeling.measured && feelings.every((own) => own.feeling.measured));

/** Words of Mermaid's own in every field, each with a number to know it by; short enough for a chart. */
function hostileJourney(first: number): JourneyView {
  const words = mermaidWords.filter((word) => word.length <= 20);
  let next = first;
  return everyField(() => `${words[next % words.length]} §${next++}`);
}

/** The naughty strings, in as many journeys as it takes for each to be in one. */
function naughtyJourneys(): JourneyView[] {
  const left = [...allNaughty];
  const views: JourneyView[] = [];
  while (left.length > 0) views.push(everyField(() => left.pop() ?? ''));
  return views;
}

const coffee = journeyFiles().find(({ name }) => name === 'coffee-shop')!;
const journeys = [
  { name: 'the coffee shop', view: viewOf(coffee) },
  ...[0, 17, 34, 51].map((first) => ({ name: `hostile texts from ${first}`, view: hostileJourney(first) })),
];

describe.each(diagrams)('$id', ({ id }) => {
  test.each(journeys)('$name', ({ view }) => isDrawnAsTyped(view, id));

  test('naughty strings', async () => {
    for (const view of naughtyJourneys()) await isDrawnAsTyped(view, id);
  });
});

async function isDrawnAsTyped(view: JourneyView, id: DiagramId): Promise<void> {
  const picture = await draw(renderDiagram(view, id));
  expect({ kind: picture.kind, strange: picture.strange }).toEqual({ kind: kinds[id], strange: [] });
  expect(picture.width).toBeGreaterThan(200);
  // Where Mermaid takes its own marks out twice, look-alikes stand for them.
  const shown = id === 'flowchart' || id === 'mindmap' ? withoutMarks : (text: string) => text;
  const missing = textsOf(view, id).filter(
    (text) => !picture.text.includes(shown(oneLine(text)).replace(/\s/g, '')),
  );
  expect(missing).toEqual([]);
  expect(misdeeds).toEqual([]);
}

test('the trap works: Mermaid draws an error, or other things, where nothing is escaped', async () => {
  await expect(draw('flowchart LR\n  a["x"] --> b["end"]\n  "')).rejects.toThrow(/Parse error/);
  expect((await draw('flowchart LR\n  a["<b>x</b>"]')).strange).toEqual(['B']);
});

afterAll(() => page.close());
