import { describe, expect, test } from 'vitest';
import { narrowed } from '../../../../src/formats/mermaid/segments.ts';
import { oneLine } from '../../../../src/formats/one-line.ts';
import type { JourneyView } from '../../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../../journeys.ts';
import { sampleView } from '../../sample-view.ts';
import { written } from '../../../insights/parts.ts';
import { drawn, parseMermaid } from '../read-mermaid.ts';
import { comesThrough } from './exactly.ts';
import { renderDiagram } from './render-diagram.ts';

interface ChartDb {
  getDiagramTitle(): string;
  getXYChartData(): {
    readonly xAxis: { readonly title: string; readonly categories: readonly string[] };
    readonly yAxis: { readonly title: string; readonly min: number; readonly max: number };
    readonly plots: readonly { type: string; data: readonly (readonly [string, number])[] }[];
  };
}

async function read(view: JourneyView) {
  const { type, config, db } = await parseMermaid<ChartDb>(renderDiagram(view, 'curve'));
  expect({ type, config: Object.keys(config).filter((key) => key !== 'themeCSS') }).toEqual({
    type: 'xychart',
    config: ['xyChart', 'themeVariables'],
  });
  const title = drawn(db.getDiagramTitle());
  const { xAxis, yAxis, plots } = db.getXYChartData();
  return {
    title,
    stepsTitle: drawn(xAxis.title),
    steps: xAxis.categories.map(drawn),
    range: [yAxis.min, yAxis.max],
    lines: plots.map(({ data }) => data.map(([, value]) => value)),
  };
}

comesThrough(
  (text) =>
    read(
      sampleView({
        title: text,
        stages: [
          {
            name: 'S',
            steps: [
              { name: text, score: -2 },
              { name: 'plain', score: null },
              { name: text, score: 1 },
            ],
          },
        ],
      }),
    ),
  (text) => {
    const line = oneLine(text);
    const named = (number: number) =>
      narrowed(`${number}. ${line || (text === '' ? 'S' : `Step ${number}`)}`, 50);
    return {
      title: narrowed(line, 90),
      stepsTitle: 'Steps (not measured: 2)',
      steps: [named(1), named(3)],
      range: [-2, 2],
      lines: [
        [0, 0],
        [-2, 1],
      ],
    };
  },
);

describe('what it shows', () => {
  test('valences as they are, the mean of mixed feelings, and stages by name', async () => {
    const coffee = journeyFiles().find(({ name }) => name === 'coffee-shop');
    const { steps, lines } = await read(viewOf(coffee!));
    expect(steps[2]).toBe('3. ★ Keputusan');
    expect(lines[1]).toEqual([1, 0.5, -1, 0.25, 2]);
  });

  test('what was not measured is left out, and the axis says so', async () => {
    const scores = [1, null, null, -1, 0, null] as const;
    const view = sampleView({
      locale: 'id',
      stages: [{ name: 'S', steps: scores.map((score, index) => ({ name: `Langkah ${index}`, score })) }],
    });
    const { stepsTitle, lines } = await read(view);
    expect(stepsTitle).toBe('Langkah (belum diukur: 2–3, 6)');
    expect(lines).toEqual([
      [0, 0, 0],
      [1, -1, 0],
    ]);
  });

  test('nothing measured: a chart without a curve, which Mermaid still draws', async () => {
    const view = sampleView({ stages: [{ name: 'S', steps: [{ score: null }] }] });
    const { steps, lines } = await read(view);
    expect({ steps, lines }).toEqual({ steps: ['not measured'], lines: [[0]] });
  });

  test('many steps stand in rows, where their names have room', async () => {
    const steps = Array.from({ length: 9 }, (_, index) => ({
      name: `Fills in form ${index}`,
      score: 1 as const,
    }));
    const text = renderDiagram(sampleView({ stages: [{ name: 'S', steps }] }), 'curve');
    expect(text).toContain('xychart-beta horizontal\n');
    expect(text).toContain('"9. Fills in form 8"');
  });
});

test('a line for each persona: straight over steps that were measured of others only, level before and after', async () => {
  const view = viewOf(journeyFiles().find(({ name }) => name === 'two-personas')!);
  const { title, lines, steps } = await read(view);
  expect(title).toBe('Ordering lunch together 🔵 Rina 🔴 Budi');
  expect(steps).toHaveLength(5);
  expect(lines).toEqual([
    [0, 0, 0, 0, 0],
    [1, 0.5, 0, -1, 1.5],
    [1, -0.25, -1.5, 0, 1.5],
  ]);
  const text = renderDiagram(view, 'curve');
  expect(text).toContain('"#8b949e, #2f81f7, #dd2e44"');
  // Neither takes all steps: their lines go on over those of the other, and nothing is missing.
  expect(text).not.toMatch(/%% .*(?:Rina|Budi)|themeCSS/);
});

test('a persona whose line begins late and ends early', async () => {
  const { curve: drawnCurve, ...view } = viewOf(journeyFiles().find(({ name }) => name === 'two-personas')!);
  const [rina, budi] = drawnCurve.tracks;
  const tracks = [{ ...rina!, points: rina!.points.slice(1, 3) }, budi!];
  const { lines } = await read({ ...view, curve: { ...drawnCurve, tracks } });
  expect(lines[1]).toEqual([0, 0, 0, -1, -1]);
});

describe('steps at which one persona was not measured', () => {
  const [ann, bo] = ['a', 'b'];
  const journey = (marks: readonly (readonly [number | null, number | null])[]): JourneyView =>
    written({
      personas: { [ann!]: { name: 'Ann' }, [bo!]: { name: 'Bo' } },
      stages: marks.map(([first, second], index) => ({
        name: `S${index}`,
        emotion: [
          ...(first === null ? [] : [{ persona: ann, score: first }]),
          ...(second === null ? [] : [{ persona: bo, score: second }]),
        ],
      })),
    });
  const windowsOf = (text: string, line: number): string | undefined =>
    new RegExp(String.raw`\.line-plot-${line} path\{clip-path:polygon\((.*?)\) fill-box`).exec(text)?.[1];
  /** The places along the steps, in percent, from the first to the last of the seen pieces. */
  const along = (polygon: string | undefined): number[] =>
    [...(polygon ?? '').matchAll(/calc\((\d+)% [-+] 4px\) -9px/g)].map(([, place]) => Number(place));

  test('are gaps in its line alone, and told', () => {
    const text = renderDiagram(
      journey([
        [1, 1],
        [null, -1],
        [2, 0],
      ]),
      'curve',
    );
    expect(along(windowsOf(text, 1))).toEqual([0, 0, 100, 100]);
    expect(windowsOf(text, 2)).toBeUndefined();
    expect(text).toMatch(/%% 🔵 Ann \(not measured.*2\)\n$/);
  });

  test('before its first and after its last point nothing is drawn', () => {
    const text = renderDiagram(
      journey([
        [null, 1],
        [1, -1],
        [2, 0],
        [-1, 0],
        [null, 0],
      ]),
      'curve',
    );
    expect(along(windowsOf(text, 1))).toEqual([25, 75]);
  });
});

test('twelve personas have a colour, a sign or dashes of their own', () => {
  const ids = [...'abcdefghijkl'];
  const view = written({
    personas: Object.fromEntries(ids.map((id) => [id, { name: id.toUpperCase() }])),
    stages: ['S', 'T'].map((name) => ({ name, emotion: ids.map((persona) => ({ persona, score: 1 })) })),
  });
  const text = renderDiagram(view, 'curve');
  const palette = /"plotColorPalette": "([^"]*)"/.exec(text)![1]!.split(', ');
  expect(new Set(palette).size).toBe(13);
  const signs = /title ".*?((?:[^\x20-\x7e] [A-L] ?)+)"/u.exec(text)![1]!.split(/ [A-L] ?/);
  expect(new Set(signs.filter(Boolean)).size).toBe(12);
  expect(text.match(/stroke-dasharray/g)).toHaveLength(6);
});
