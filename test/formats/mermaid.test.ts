import { array, assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render as rendered } from '../../src/formats/mermaid/mermaid.ts';
import { escapeJourney, escapeJourneyActor } from '../../src/formats/mermaid/diagrams/escape-journey.ts';
import { oneLine } from '../../src/formats/one-line.ts';
import { defaultContext } from '../../src/app/default-context.ts';
import { runs } from '../long-run.ts';
import { hostileText, naughty } from './hostile-text.ts';
import { readDiagram, type ReadDiagram } from './read-diagram.ts';
import { sampleView } from './sample-view.ts';
import { textOf } from './text-of.ts';

const context = defaultContext();
const render = (...args: Parameters<typeof rendered>): string => textOf(rendered(...args));

/** A diagram with one text in every field that it shows, its neighbours plain. */
function diagramOf(text: string): string {
  const view = sampleView({
    title: text,
    stages: [
      {
        name: text,
        steps: [
          { name: text, score: -2 },
          { name: 'plain', score: 2 },
        ],
      },
      { name: 'plain', steps: [{ name: text, score: 1, personas: [text, 'Budi'] }] },
    ],
  });
  return render(view, context);
}

/** What Mermaid must draw of {@link diagramOf}: exactly the text, on one line. */
function meant(text: string): ReadDiagram {
  const line = oneLine(text);
  const actor = escapeJourneyActor(text);
  return {
    title: line,
    sections: [line || 'Stage 1', 'plain'],
    tasks: [
      { section: line || 'Stage 1', name: line || 'Step 1', score: 1, actors: [] },
      { section: line || 'Stage 1', name: 'plain', score: 5, actors: [] },
      {
        section: 'plain',
        name: line || 'Step 3',
        score: 4,
        actors: actor === '' ? ['Budi'] : [...new Set([actor, 'Budi'])],
      },
    ],
  };
}

describe('Mermaid reads back what was written', () => {
  test.each(naughty.map((text) => [text]))('%j', async (text) => {
    expect(await readDiagram(diagramOf(text))).toEqual(meant(text));
  });

  test('any text', async () => {
    const exact = asyncProperty(hostileText, async (text) => {
      expect(await readDiagram(diagramOf(text))).toEqual(meant(text));
    });
    await assert(exact, { numRuns: runs(100) });
  });

  test.each([
    'journey',
    'Title',
    'section two',
    'accTitle: x',
    'accDescr {',
    'Restyle: a#b; c',
    'classDef x:#b;',
    '',
  ])('%j', async (text) => {
    expect(await readDiagram(diagramOf(text))).toEqual(meant(text));
  });
});

describe('scores', () => {
  test('a level of -2 to +2 is a score of 1 to 5', async () => {
    const steps = ([-2, -1, 0, 1, 2] as const).map((score) => ({ name: `at ${score}`, score }));
    const { tasks } = await readDiagram(render(sampleView({ stages: [{ name: 'S', steps }] }), context));
    expect(tasks.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5]);
  });

  test('a step that was not measured has no face: the title says which, in the language of the labels', async () => {
    const view = sampleView({
      title: 'Kopi',
      locale: 'id',
      stages: [
        {
          name: 'S',
          steps: [
            { name: 'Mencoba kopi', score: null },
            { name: 'Membeli', score: 1 },
          ],
        },
        { name: 'T', steps: [{ name: 'Pulang', score: null }] },
      ],
    });
    const { title, tasks } = await readDiagram(render(view, context));
    expect(title).toBe('Kopi (belum diukur: 1, 3)');
    expect(tasks).toMatchObject([{ name: '2. Membeli', score: 4 }]);
  });

  test('a moment of truth has a star', async () => {
    const steps = [{ name: 'Pay', score: -1, momentOfTruth: true } as const];
    const { tasks } = await readDiagram(render(sampleView({ stages: [{ name: 'S', steps }] }), context));
    expect(tasks.map(({ name }) => name)).toEqual(['★ Pay']);
  });
});

describe('actors', () => {
  test('characters of the grammar become look-alikes, so one name stays one name', async () => {
    const view = sampleView({ personas: [{ name: 'Rina, 27: "kopi" #1' }, { name: 'Großmutter' }] });
    const { tasks } = await readDiagram(render(view, context));
    expect(tasks[0]?.actors).toEqual(['Rina， 27： ＂kopi＂ ＃1', 'Großmutter']);
  });

  test('a word too wide for the legend is broken between characters', () => {
    expect(escapeJourneyActor('x'.repeat(90))).toBe(`${'x'.repeat(40)} ${'x'.repeat(40)} ${'x'.repeat(10)}`);
    expect(escapeJourneyActor('👩‍🚀'.repeat(25))).toBe(`${'👩‍🚀'.repeat(20)} ${'👩‍🚀'.repeat(5)}`);
    expect(escapeJourneyActor('Penanggungjawabpemasaran')).toBe('Penanggungjawabpemasaran');
  });

  test('the same name twice is one actor', async () => {
    const view = sampleView({ stages: [{ name: 'S', steps: [{ personas: ['Rina', ' Rina'] }] }] });
    expect((await readDiagram(render(view, context))).tasks[0]?.actors).toEqual(['Rina']);
  });

  test('no name comes apart or is lost', async () => {
    await assert(
      asyncProperty(array(hostileText, { maxLength: 4 }), async (names) => {
        const view = sampleView({
          stages: [{ name: 'S', steps: [{ name: 'T', personas: names, score: 1 }] }],
        });
        const { tasks } = await readDiagram(render(view, context));
        const expected = [...new Set(names.map(escapeJourneyActor))].filter((name) => name !== '');
        expect(tasks).toEqual([{ section: 'S', name: 'T', score: 4, actors: expected }]);
      }),
      { numRuns: runs(50) },
    );
  });
});

const journey = (steps: number, text: string) =>
  sampleView({
    stages: [{ name: 'S', steps: Array.from({ length: steps }, () => ({ name: text, score: 1 as const })) }],
  });

describe('longer than Mermaid draws', () => {
  test('long names are shortened, with an ellipsis, until it fits', async () => {
    const text = render(journey(400, 'minum kopi '.repeat(20)), context);
    expect(text.length).toBeLessThanOrEqual(50_000);
    const { tasks } = await readDiagram(text);
    expect(tasks).toHaveLength(400);
    expect(tasks[0]?.name).toBe(
      'minum kopi minum kopi minum kopi minum kopi minum kopi minum kopi minum kopi mi…',
    );
  });

  test('what cannot be made to fit is written whole, and says so', async () => {
    const text = render(journey(4000, 'minum kopi di rumah'), context);
    expect(text).toMatch(/^%% Longer than the 50000 characters that Mermaid draws/);
    expect((await readDiagram(text)).tasks).toHaveLength(4000);
  });

  test('a diagram that fits is not touched', () => {
    expect(render(journey(3, 'x'.repeat(500)), context)).toContain('x'.repeat(500));
  });
});

test('escaping leaves ordinary words alone', () => {
  expect(escapeJourney('Kopi ini terlihat menarik, bukan?')).toBe('Kopi ini terlihat menarik, bukan?');
});
