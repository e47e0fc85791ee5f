import { describe, expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';
import { flowDrawing } from '../../../src/parts/flow/flow-drawing.ts';

const flowOf = (stages: readonly object[]) => buildView(alone(journey.parse({ title: 'T', stages }))).flow;

const branched = [
  { name: 'A', exit: { share: 0.5 } },
  { id: 'b', name: 'B', next: [{ to: 'd', share: 0.5 }] },
  { name: 'C', next: [{ to: 'b', share: 0.2 }] },
  { id: 'd', name: 'D' },
];

describe('the drawing of how people move', () => {
  it('has a band as high as people are many, under a straight edge', () => {
    const { bands, top } = flowOf(branched).drawing;
    expect(bands).toHaveLength(1);
    const heights = [...bands[0]!.edge.matchAll(/,([\d.]+)(?=H|$)/g)].map(([, y]) => Number(y) - top);
    expect(heights[0]).toBeCloseTo(72, 0);
    expect(heights[1]).toBeCloseTo(36, 0);
  });

  it('leads arcs from the side that they go to, to the side that they come from', () => {
    const { arcs } = flowDrawing(flowOf(branched), 4, { step: 1000, radius: 10 });
    const ends = arcs.map(({ kind, line }) => [
      kind,
      Number(/^M([\d.]+)/.exec(line)?.[1]),
      Number(/Q([\d.]+),[\d.]+ [\d.]+,[\d.]+V/.exec(line)?.[1]),
    ]);
    expect(ends).toEqual([
      ['jump', 1740, 3260],
      ['loop', 2400, 1600],
    ]);
  });

  it('marks the step where most leave', () => {
    const { exits, losses } = flowOf(branched).drawing;
    expect(exits).toEqual([{ step: 0, worst: true, y: expect.any(Number) }]);
    expect(losses).toHaveLength(1);
  });

  it('breaks the band where people are not measured', () => {
    const open = [
      { name: 'A', next: ['b', 'c'] },
      { id: 'b', name: 'B', exit: { share: 0.5 } },
      { id: 'c', name: 'C' },
    ];
    const { bands, losses } = flowOf(open).drawing;
    expect(bands.map(({ edge }) => edge)).toEqual([expect.stringMatching(/^M0,[\d.]+H100$/)]);
    expect(losses).toEqual([]);
  });

  it('draws no arcs where there would be too many to follow', () => {
    const many = Array.from({ length: 20 }, (_each, index) => ({
      id: `s${index}`,
      name: 'S',
      next: index < 6 ? [] : [{ to: 's0', share: 0.01 }],
    }));
    expect(flowOf(many).drawing.arcs).toEqual([]);
    expect(flowOf(many.slice(0, 12)).drawing.arcs).toHaveLength(6);
  });
});
