import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/formats/mermaid/entities.ts';
import { oneLine } from '../../../src/formats/one-line.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { everyField } from '../../formats/html/hostile-journey.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { drawn, drawnLines, parseMermaid } from '../../formats/mermaid/read-mermaid.ts';
import { comesThrough } from '../../formats/mermaid/diagrams/exactly.ts';
import { renderDiagram } from '../../formats/mermaid/diagrams/render-diagram.ts';

interface FlowchartDb {
  getAccTitle(): string;
  getDirection(): string;
  getVertices(): ReadonlyMap<
    string,
    {
      id: string;
      text: string;
      type: string;
      labelType: string;
      classes: readonly string[];
      styles: readonly string[];
      link?: string;
      haveCallback?: boolean;
      icon?: string;
      img?: string;
    }
  >;
  getEdges(): readonly { start: string; end: string; text: string }[];
  getSubGraphs(): readonly { id: string; title: string; nodes: readonly string[] }[];
  getClasses(): ReadonlyMap<string, unknown>;
}

async function read(view: JourneyView) {
  const { type, config, db } = await parseMermaid<FlowchartDb>(renderDiagram(view, 'flowchart'));
  expect({ type, config: Object.keys(config) }).toEqual({ type: 'flowchart-v2', config: ['flowchart'] });
  const ids = new Set(db.getSubGraphs().map(({ id }) => id));
  // The arrows between stages make vertices of the stages too.
  const vertices = [...db.getVertices().values()].filter(({ id }) => !ids.has(id));
  for (const { labelType, styles, link, haveCallback, icon, img } of vertices) {
    expect({ labelType, styles, haveCallback, icon, img }).toEqual({ labelType: 'string', styles: [] });
    // The journey within the journey of everyField is the one thing that a step leads to.
    expect([undefined, './sub.flowchart.mmd']).toContain(link);
  }
  return {
    title: drawn(db.getAccTitle() ?? ''),
    direction: db.getDirection(),
    steps: vertices.map(({ id, text, type: shape, classes }) => ({
      id,
      lines: drawnLines(text),
      shape,
      classes,
    })),
    arrows: db.getEdges().map(({ start, end, text }) => `${start} ${end}${text}`),
    stages: db
      .getSubGraphs()
      .map(({ id, title, nodes }) => ({ id, title: drawn(title), nodes: [...nodes].toSorted() })),
    classes: [...db.getClasses().keys()].toSorted(),
  };
}

const classes = ['negative', 'neutral', 'positive', 'stage', 'truth', 'unmeasured'];

comesThrough(
  (text) =>
    read(
      sampleView({
        title: text,
        stages: [
          {
            name: text,
            steps: [
              { name: text, score: 2, feelings: [text] },
              { name: 'plain', score: 0 },
            ],
          },
          { name: 'plain', steps: [{ name: text, score: -1, momentOfTruth: true }] },
        ],
      }),
    ),
  (text) => {
    const line = withoutMarks(oneLine(text));
    return {
      title: line,
      direction: 'LR',
      steps: [
        {
          id: 'step1',
          lines: [line || 'Step 1', `${line} +2`.trim()],
          shape: oneLine(text).length > 60 ? 'round' : 'stadium',
          classes: ['positive'],
        },
        { id: 'step2', lines: ['plain'], shape: 'square', classes: ['neutral'] },
        {
          id: 'step3',
          lines: ['★ Moment of truth', line || 'Step 3'],
          shape: 'hexagon',
          classes: ['negative', 'truth'],
        },
      ],
      arrows: ['step1 step2', 'stage1 stage2'],
      stages: [
        { id: 'stage1', title: line || 'Stage 1', nodes: ['step1', 'step2'] },
        { id: 'stage2', title: 'plain', nodes: ['step3'] },
      ],
      classes,
    };
  },
);

describe('a step that stands for a journey', () => {
  const within = (title: string, link: string): JourneyView => {
    const view = sampleView({ stages: [{ name: 'A' }, { name: 'B' }] });
    const journey = {
      title,
      link,
      steps: 3,
      low: false as const,
      high: false as const,
      personas: [],
      felt: [],
      painPoints: 0,
      worstPain: '',
      end: '',
      people: false as const,
      duration: '',
      takes: false as const,
      momentsOfTruth: 0,
    };
    return {
      ...view,
      stages: view.stages.map((stage, index) => (index === 0 ? stage : { ...stage, journey })),
    };
  };
  const vertex = async (view: JourneyView) => {
    const { db } = await parseMermaid<FlowchartDb>(renderDiagram(view, 'flowchart'));
    const { text, type, link } = db.getVertices().get('step2')!;
    return { lines: drawnLines(text), type, link };
  };

  test.each(['Returns', 'a ]] b "c" --> d', '100% %% x', 'click step1 href "x"'])('%s', async (title) => {
    expect(await vertex(within(title, '../x%20y/returns'))).toEqual({
      lines: ['B', `↳ ${title}`],
      type: 'subroutine',
      // Mermaid takes an address apart before it judges it; browsers encode it again.
      link: '../x y/returns.flowchart.mmd',
    });
  });

  test('that is not built has no link', async () => {
    expect((await vertex(within('Returns', ''))).link).toBeUndefined();
  });
});

describe('how people move', () => {
  const flow = (text: string): JourneyView => {
    const view = sampleView({
      stages: [{ name: 'A' }, { name: 'B', steps: [{ name: 'B1' }, { name: 'B2' }] }],
    });
    const share = { measured: true, value: 0.4, text: '40%' };
    const unknown = { measured: false, value: 0, text: '' };
    return {
      ...view,
      flow: {
        ...view.flow,
        shown: true,
        arrows: [
          { from: 0, to: 1, kind: 'on', when: '', share: unknown, text: '' },
          { from: 1, to: 2, kind: 'on', when: '', share: { ...share, value: 1, text: '100%' }, text: '' },
          { from: 2, to: 0, kind: 'loop', when: text, share, text: '' },
        ],
        exits: [{ step: 0, reason: text, share: unknown, text: 'Some leave', worst: false }],
        steps: [{ arrows: [], exits: [], leave: 'Some leave' }],
        ends: [{ step: 2, share }],
      },
    };
  };
  comesThrough(
    async (text) => {
      const { steps, arrows, stages } = await read(flow(text));
      return { nodes: steps.slice(-2), arrows: arrows.map(drawnLines), stages };
    },
    (text) => {
      const lines = withoutMarks(oneLine(text)) === '' ? [] : [withoutMarks(oneLine(text))];
      return {
        nodes: [
          { id: 'exit1', lines: ['Some leave'], shape: 'circle', classes: ['exit'] },
          { id: 'finish3', lines: ['End'], shape: 'circle', classes: ['finish'] },
        ],
        arrows: [
          ['step1 step2'],
          ['step2 step3'],
          ['step3 step140%', ...lines],
          [`step1 exit1${lines[0] ?? ''}`],
          ['step3 finish340%'],
        ],
        stages: [
          { id: 'stage1', title: 'A', nodes: ['step1'] },
          { id: 'stage2', title: 'B', nodes: ['step2', 'step3'] },
        ],
      };
    },
  );
});

describe('what it shows', () => {
  test('what is felt, with its score, in words, shape and class', async () => {
    const coffee = journeyFiles().find(({ name }) => name === 'coffee-shop');
    const { steps } = await read(viewOf(coffee!));
    expect(steps.map(({ lines, shape }) => ({ last: lines.at(-1), shape }))).toEqual([
      { last: 'Tertarik +1', shape: 'stadium' },
      { last: 'Ingin tahu +0,5', shape: 'stadium' },
      { last: 'Sedikit khawatir −1', shape: 'hexagon' },
      { last: 'Cemas −1', shape: 'square' },
      { last: 'Puas +2', shape: 'stadium' },
    ]);
  });

  test('a feeling without a score says that it was not measured', async () => {
    const { steps } = await read(everyField((field) => field));
    expect(steps.find(({ id }) => id === 'step4')).toEqual({
      id: 'step4',
      lines: ['+ New step', '★ Moment of truth', 'action4A, action4B', 'feelingNoScore (not measured)'],
      shape: 'square',
      classes: ['unmeasured', 'truth', 'added'],
    });
  });

  test('it follows the reading direction', async () => {
    const arabic = journeyFiles().find(({ name }) => name === 'arabic');
    expect((await read(viewOf(arabic!))).direction).toBe('RL');
  });
});

test('every class that has a ground has letters that stand out from it (WCAG AA)', () => {
  const template = readFileSync(new URL('../../../templates/mermaid/flowchart.hbs', import.meta.url), 'utf8');
  const pairs = [...template.matchAll(/fill:(#\w{6}),stroke:#\w{6},color:(#\w{6})/g)];
  expect(pairs).toHaveLength(7);
  for (const [, fill, color] of pairs)
    expect(contrast(fill!, color!), `${color} on ${fill}`).toBeGreaterThan(4.5);
});

test('so have the colours of timelines and mind maps', () => {
  const partial = readFileSync(
    new URL('../../../templates/partials/diagram-colours.hbs', import.meta.url),
    'utf8',
  );
  const pairs = [...partial.matchAll(/"(?:cScale\d+|git0)": "(#\w{6})", "\w+": "(#\w{6})"/g)];
  expect(pairs).toHaveLength(13);
  for (const [, fill, color] of pairs)
    expect(contrast(fill!, color!), `${color} on ${fill}`).toBeGreaterThan(4.5);
});

/** The contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
