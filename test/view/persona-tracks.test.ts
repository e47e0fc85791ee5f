import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journey } from '../../src/model/journey.ts';
import { alone } from '../../src/model/resolved-journey.ts';
import { buildView } from '../../src/app/build-view.ts';
import { baselineTrack, curveView } from '../../src/view/curve.ts';
import type { JourneyView, TrackView } from '../../src/view/journey-view.ts';

const names = ['rina', 'budi', 'sari', 'agus', 'dewi', 'joko'];

interface Felt {
  readonly persona?: string | undefined;
  readonly score?: number | undefined;
}

interface SampleStep {
  readonly personas?: readonly string[];
  readonly emotion?: readonly Felt[];
}

const viewOf = (steps: readonly SampleStep[], people = names): JourneyView =>
  buildView(
    alone(
      journey.parse({
        title: 'T',
        personas: Object.fromEntries(people.map((name) => [name, name.toUpperCase()])),
        stages: [
          {
            name: 'S',
            steps: steps.map(({ personas = [], emotion = [] }, index) => ({
              name: `Step ${index + 1}`,
              personas: [...personas],
              emotion: emotion.map(({ persona, score }) => ({
                label: 'felt',
                ...(persona === undefined ? {} : { persona }),
                ...(score === undefined ? {} : { score }),
              })),
            })),
          },
        ],
      }),
    ),
  );

const trackOf = ({ curve }: JourneyView, name: string): TrackView | undefined =>
  curve.tracks.find(({ label }) => label === name.toUpperCase());

const stepsOf = (track: TrackView | undefined) => track?.points.map(({ step, valence }) => [step, valence]);

describe('the lines of personas', () => {
  it('are one for everybody where no feeling names a persona', () => {
    const view = viewOf([{ emotion: [{ score: 1 }] }, { personas: ['rina'], emotion: [{ score: 0 }] }]);
    expect(view.curve.tracks.map(({ kind, label, end }) => ({ kind, label, end }))).toEqual([
      { kind: 'everyone', label: '', end: false },
    ]);
    expect(view.steps.map(({ feelings }) => feelings)).toEqual([[], []]);
  });

  it('are one for each where nobody takes all the steps at which something is felt', () => {
    const view = viewOf(
      [
        { personas: ['rina'], emotion: [{ score: 1 }] },
        { personas: ['budi'], emotion: [{ score: -1 }] },
      ],
      ['rina', 'budi'],
    );
    expect(view.curve.tracks.map((track) => [track.label, stepsOf(track)])).toEqual([
      ['RINA', [[0, 1]]],
      ['BUDI', [[1, -1]]],
    ]);
  });

  it('are one for everybody in a map of one persona, who is everybody', () => {
    const view = viewOf([{ emotion: [{ persona: 'rina', score: 1 }] }], ['rina']);
    expect(view.curve.tracks.map(({ kind }) => kind)).toEqual(['everyone']);
    expect(view.steps[0]?.feeling.parts[0]?.personas).toEqual([]);
  });

  it('hold what a persona feels, and else what everybody feels who takes the step', () => {
    const view = viewOf(
      [
        { emotion: [{ persona: 'rina', score: 1 }, { score: -1 }] },
        { personas: ['budi'], emotion: [{ score: 2 }] },
        { emotion: [{ persona: 'rina', score: 2 }, { persona: 'rina', score: 1 }, { persona: 'budi' }] },
      ],
      ['rina', 'budi', 'sari'],
    );
    expect(stepsOf(trackOf(view, 'rina'))).toEqual([
      [0, 1],
      [2, 1.5],
    ]);
    expect(stepsOf(trackOf(view, 'budi'))).toEqual([
      [0, -1],
      [1, 2],
    ]);
    expect(stepsOf(trackOf(view, 'sari'))).toEqual([[0, -1]]);
  });

  it('leave out who has no measured feeling, and keep the order of the personas', () => {
    const view = viewOf(
      [
        { emotion: [{ persona: 'sari', score: 1 }] },
        { emotion: [{ persona: 'rina', score: 1 }, { persona: 'budi' }] },
      ],
      ['rina', 'budi', 'sari'],
    );
    expect(view.curve.tracks.map(({ label }) => label)).toEqual(['RINA', 'SARI']);
  });

  it('go over a step that is not taken, and break where one was taken and not measured', () => {
    const view = viewOf(
      [
        {
          emotion: [
            { persona: 'rina', score: 1 },
            { persona: 'budi', score: -1 },
          ],
        },
        { personas: ['budi'], emotion: [{ persona: 'budi', score: 0 }] },
        { emotion: [{ persona: 'rina', score: 0 }] },
        {
          emotion: [
            { persona: 'rina', score: 0 },
            { persona: 'budi', score: -2 },
          ],
        },
      ],
      ['rina', 'budi'],
    );
    expect(trackOf(view, 'rina')?.bridges).toEqual(['M50,25L250,50']);
    expect(trackOf(view, 'rina')?.runs).toHaveLength(2);
    expect(trackOf(view, 'budi')?.bridges).toEqual([]);
    expect(trackOf(view, 'budi')?.runs).toHaveLength(2);
  });

  it('make up the feeling of the step: the mean over the personas, the range over all', () => {
    const { feeling } = viewOf(
      [
        {
          emotion: [
            { persona: 'rina', score: 2 },
            { persona: 'rina', score: 1 },
            { persona: 'budi', score: -1 },
          ],
        },
      ],
      ['rina', 'budi'],
    ).steps[0]!;
    expect(feeling).toMatchObject({ measured: true, valence: 0.25, level: 0, low: -1, high: 2, mixed: true });
    expect(feeling.parts.map(({ personas, score }) => [personas.map(({ name }) => name), score])).toEqual([
      [['RINA'], '+2'],
      [['RINA'], '+1'],
      [['BUDI'], '−1'],
    ]);
  });
});

/** Half a mark of 0.8 rem in a step of 168 pixels, and in a curve that is 144 pixels high. */
const pixels = { step: 168, height: 144, mark: 12.8 };

const half = fc.integer({ min: -4, max: 4 }).map((halves) => halves / 2);
const journeys = fc
  .array(
    fc.record({
      personas: fc.subarray(names),
      own: fc.array(fc.option(half, { nil: undefined }), { minLength: 6, maxLength: 6 }),
      all: fc.option(half, { nil: undefined }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((steps) =>
    steps.map(({ personas, own, all }) => ({
      personas,
      emotion: [
        ...own.flatMap((score, index) => {
          const persona = names[index]!;
          const takes = personas.length === 0 || personas.includes(persona);
          return takes && score !== undefined ? [{ persona, score }] : [];
        }),
        ...(all === undefined ? [] : [{ score: all }]),
      ],
    })),
  );

describe('any journey of six personas', () => {
  it('has a point, at its own height, for each feeling of a persona that was measured', () => {
    fc.assert(
      fc.property(journeys, (steps) => {
        const view = viewOf(steps);
        for (const [step, { emotion }] of steps.entries()) {
          for (const { persona, score } of emotion as readonly Felt[]) {
            if (persona === undefined || score === undefined) continue;
            const point = trackOf(view, persona)?.points.find((each) => each.step === step);
            expect(point).toMatchObject({ valence: score, y: ((2 - score) / 4) * 100 });
          }
        }
      }),
    );
  });

  it('has no two marks of a step on each other, and none outside its step', () => {
    fc.assert(
      fc.property(journeys, (steps) => {
        const { tracks } = curveView(viewOf(steps).steps, pixels);
        const points = tracks.filter(({ kind }) => kind === 'persona').flatMap((track) => track.points);
        for (const [index, a] of points.entries()) {
          expect(a.x - pixels.mark / 2).toBeGreaterThanOrEqual(a.step * pixels.step);
          expect(a.x + pixels.mark / 2).toBeLessThanOrEqual((a.step + 1) * pixels.step);
          for (const b of points.slice(index + 1)) {
            if (a.step !== b.step) continue;
            const apart = Math.abs(a.x - b.x) >= pixels.mark || Math.abs(a.y - b.y) >= pixels.mark;
            expect(apart, `${a.x},${a.y} and ${b.x},${b.y}`).toBe(true);
          }
        }
      }),
    );
  });

  it('has labels at the ends that stand apart, in the box, past every mark of their step', () => {
    const lineHeight = 15.2;
    fc.assert(
      fc.property(journeys, (steps) => {
        const { tracks } = curveView(viewOf(steps).steps, pixels);
        const ends = tracks.flatMap(({ end }) => (end === false ? [] : [end]));
        expect(ends).toHaveLength(tracks.filter(({ kind }) => kind === 'persona').length);
        for (const [index, a] of ends.entries()) {
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeLessThanOrEqual(pixels.height + 1e-9);
          const marks = tracks.flatMap(({ points }) => points.filter(({ step }) => step === a.step));
          expect(a.x - pixels.mark / 2).toBeGreaterThanOrEqual(Math.max(...marks.map(({ x }) => x)) - 1e-9);
          for (const b of ends.slice(index + 1)) {
            if (a.step === b.step) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(lineHeight);
          }
        }
      }),
    );
  });
});

describe('the line of a baseline', () => {
  const { steps } = viewOf([{ emotion: [{ score: 1 }] }, {}, { emotion: [{ score: 2 }] }]);
  const today = (...valences: (number | undefined)[]) =>
    baselineTrack({ personas: [], label: 'Today', valences, taken: [...valences.keys()] });

  it('stands beside this map’s own, with gaps and a label', () => {
    const { tracks } = curveView(steps, undefined, [today(0, undefined, -2)]);
    expect(tracks.map(({ kind }) => kind)).toEqual(['everyone', 'baseline']);
    expect(stepsOf(tracks[1])).toEqual([
      [0, 0],
      [2, -2],
    ]);
    expect(tracks[1]?.runs).toHaveLength(2);
    expect(tracks[1]?.end).toEqual({ step: 2, x: 262, y: 100 });
  });

  it('has its label above or below a line that goes on where it ends', () => {
    const { tracks } = curveView(steps, undefined, [today(1)]);
    expect(tracks[1]?.end).toEqual({ step: 0, x: 62, y: 36 });
  });

  it('leaves this map’s own line as it is', () => {
    const [own] = curveView(steps).tracks;
    expect(curveView(steps, undefined, [today(0, 1, -2)]).tracks[0]).toEqual(own);
  });

  it('is absent where the other map was never measured', () => {
    expect(curveView(steps, undefined, [today()]).tracks).toHaveLength(1);
  });
});
