import { describe, expect, test } from 'vitest';
import { narrowed } from '../../../src/formats/mermaid/segments.ts';
import { oneLine } from '../../../src/formats/one-line.ts';
import type { RatedOpportunityView } from '../../../src/parts/backlog/backlog-view.ts';
import type { JourneyView } from '../../../src/view/journey-view.ts';
import { journeyFiles, viewOf } from '../../journeys.ts';
import { sampleView } from '../../formats/sample-view.ts';
import { drawn, parseMermaid } from '../../formats/mermaid/read-mermaid.ts';
import { comesThrough } from '../../formats/mermaid/diagrams/exactly.ts';
import { renderDiagram } from '../../formats/mermaid/diagrams/render-diagram.ts';

interface QuadrantDb {
  getDiagramTitle(): string;
  getQuadrantData(): {
    readonly points: readonly {
      x: number;
      y: number;
      radius: number;
      fill: string;
      text: { text: string };
    }[];
    readonly quadrants: readonly { text: { text: string } }[];
    readonly axisLabels: readonly { text: string }[];
  };
}

async function read(view: JourneyView) {
  const { type, config, db } = await parseMermaid<QuadrantDb>(renderDiagram(view, 'quadrant'));
  expect({ type, config: Object.keys(config) }).toEqual({ type: 'quadrantChart', config: ['quadrantChart'] });
  const title = drawn(db.getDiagramTitle());
  const { points, quadrants, axisLabels } = db.getQuadrantData();
  return {
    title,
    points: points
      .map(({ x, y, radius, text }) => ({ name: drawn(text.text), x, y, dot: radius > 0 }))
      // Mermaid turns their order round.
      .toReversed(),
    quadrants: quadrants.map(({ text }) => drawn(text.text)),
    axes: axisLabels.map(({ text }) => drawn(text)),
  };
}

const rated = (text: string, impact: number, feasibility: number): RatedOpportunityView => ({
  text,
  step: 0,
  impact,
  feasibility,
  priority: impact * feasibility,
});

const words = {
  quadrants: ['Quick wins', 'Big bets', 'Time sinks', 'Fill-ins'],
  axes: ['Low feasibility', 'High feasibility', 'Low impact', 'High impact'],
};

comesThrough(
  async (text) => {
    const { points, ...rest } = await read(
      sampleView({
        title: text,
        ratedOpportunities: [rated(text, 5, 5), rated('plain', 1, 2), rated(text, 1, 1)],
      }),
    );
    return { ...rest, points: points.map(({ name }) => name) };
  },
  (text) => {
    const name = narrowed(text, 29) || 'Opportunities 1';
    return { title: narrowed(oneLine(text), 90), points: [name, 'plain', name], ...words };
  },
);

describe('places', () => {
  test('feasibility goes to the right, impact upwards', async () => {
    const ratings = [1, 2, 3, 4, 5];
    const view = sampleView({
      ratedOpportunities: ratings.flatMap((impact) =>
        ratings.map((feasibility) => rated(`${impact} ${feasibility}`, impact, feasibility)),
      ),
    });
    const { points } = await read(view);
    expect(points).toHaveLength(25);
    for (const one of points) {
      for (const other of points) {
        const [impact, feasibility] = one.name.split(' ').map(Number);
        const [otherImpact, otherFeasibility] = other.name.split(' ').map(Number);
        expect(Math.sign(one.x - other.x)).toBe(Math.sign(feasibility! - otherFeasibility!));
        expect(Math.sign(other.y - one.y)).toBe(Math.sign(impact! - otherImpact!));
      }
    }
  });

  test('opportunities at one place share a dot, their names below each other', async () => {
    const view = sampleView({
      ratedOpportunities: [rated('a', 3, 4), rated('b', 5, 5), rated('c', 3, 4), rated('d', 3, 4)],
    });
    const { points } = await read(view);
    expect(points.map(({ name, dot }) => `${name} ${dot}`)).toEqual([
      'b true',
      'a true',
      'c false',
      'd false',
    ]);
    const [, a, c, d] = points;
    expect([a, c, d].map((point) => point!.x)).toEqual([a!.x, a!.x, a!.x]);
    expect(c!.y - a!.y).toBeGreaterThan(11);
    expect(d!.y - c!.y).toBeGreaterThan(11);
  });

  test('the chart grows with the names at one place, so that they stay inside it', async () => {
    const many = Array.from({ length: 20 }, (_, index) => rated(`opportunity ${index}`, 1, 1));
    const text = renderDiagram(sampleView({ ratedOpportunities: many }), 'quadrant');
    const ys = [...text.matchAll(/\[0\.100, (-?[\d.]+)\]/g)].map(([, y]) => Number(y));
    expect(ys).toHaveLength(20);
    expect(Math.min(...ys)).toBeGreaterThan(0);
  });
});

test('names too long for the chart are in comments in full', async () => {
  const coffee = journeyFiles().find(({ name }) => name === 'coffee-shop');
  const view = viewOf(coffee!);
  const text = renderDiagram(view, 'quadrant');
  expect(text).toContain('"Menampilkan logo keamanan pe…"');
  expect(text).toContain('\n%% Menampilkan logo keamanan pembayaran (Dampak 4, Kelayakan 5)\n');
  const { quadrants } = await read(view);
  expect(quadrants).toEqual(['Hasil cepat', 'Proyek besar', 'Pemborosan waktu', 'Pengisi waktu']);
  const short = renderDiagram(sampleView({ ratedOpportunities: [rated('short', 3, 3)] }), 'quadrant');
  expect(short.match(/^%%/gm)).toHaveLength(1);
});
