import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildView } from '../../../src/app/build-view.ts';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { changeOf } from '../../../src/parts/comparison/insight-change.ts';

interface Felt {
  readonly persona?: string;
  readonly label: string;
  readonly score?: number;
}

interface FeltStep {
  readonly id?: string;
  readonly name?: string;
  readonly personas?: readonly string[];
  readonly emotion?: readonly Felt[];
}

const both = { a: { name: 'Ann' }, b: { name: 'Bo' } };

const map = (steps: readonly FeltStep[], personas: object = both) =>
  alone(
    journey.parse({
      title: 'Map',
      personas,
      stages: [{ name: 'S', steps: steps.map((step, index) => ({ name: `s${index}`, ...step })) }],
    }),
  );

function viewOf(
  before: readonly FeltStep[],
  after: readonly FeltStep[],
  people: object = both,
  then = people,
) {
  const view = buildView({ ...map(after, people), baseline: map(before, then) });
  if (view.comparison === false) throw new Error('A map with a baseline is compared.');
  return { ...view, comparison: view.comparison };
}

const ann = (score: number, label = 'x'): Felt => ({ persona: 'a', label, score });
const bo = (score: number, label = 'x'): Felt => ({ persona: 'b', label, score });
const gainsOf = ({ comparison }: ReturnType<typeof viewOf>) =>
  comparison.gains.map(({ id, label, before, after }) => `${id}: ${label} ${before} → ${after}`);
const changesOf = ({ comparison }: ReturnType<typeof viewOf>) =>
  comparison.steps.map(({ changes }) =>
    changes.map(({ personas, text, note }) =>
      [...personas.map(({ name }) => `${name}:`), text, note].join(' ').trim(),
    ),
  );

describe('people who stay as they were', () => {
  const next = viewOf(
    [{ emotion: [ann(1)] }, { emotion: [bo(-1)] }],
    [{ emotion: [ann(1)] }, { emotion: [ann(1), bo(-1)] }],
  );

  it('gain nothing, and who is measured at one more step is newly measured there', () => {
    expect(gainsOf(next)).toEqual([]);
    expect(changesOf(next)).toEqual([[], ['Ann: x +1 newly measured']]);
  });

  it('have a line of today each', () => {
    const lines = next.curve.tracks.map(({ kind, label, personas, points }) => [
      kind,
      label,
      personas.map(({ id }) => id),
      points.map(({ step, valence }) => [step, valence]),
    ]);
    expect(lines).toEqual([
      [
        'persona',
        'Ann',
        ['a'],
        [
          [0, 1],
          [1, 1],
        ],
      ],
      ['persona', 'Bo', ['b'], [[1, -1]]],
      ['baseline', 'Ann, today', ['a'], [[0, 1]]],
      ['baseline', 'Bo, today', ['b'], [[1, -1]]],
    ]);
  });
});

it('each gains what the own feelings gain', () => {
  const view = viewOf([{ emotion: [ann(-1), bo(1)] }], [{ emotion: [ann(1), bo(0)] }]);
  expect(gainsOf(view)).toEqual([
    'feeling: Ann: Feeling, on average  → +2',
    'feeling: Bo: Feeling, on average  → −1',
    'lowest: Ann: Lowest moment −1 → +1',
    'lowest: Bo: Lowest moment +1 → 0',
  ]);
  expect(changesOf(view)).toEqual([['Ann: Emotion −1 → +1', 'Bo: Emotion +1 → 0']]);
  expect(changeOf(view)).toMatchObject({
    meanGain: null,
    people: [
      { persona: 'Ann', meanGain: 2 },
      { persona: 'Bo', meanGain: -1 },
    ],
  });
});

it('what was everybody’s becomes of each of them', () => {
  const view = viewOf([{ emotion: [{ label: 'x', score: 0 }] }], [{ emotion: [ann(1), bo(0)] }]);
  expect(changesOf(view)).toEqual([['Ann: Emotion 0 → +1']]);
});

it('feelings of nobody in particular are not those of personas', () => {
  const view = viewOf([{ emotion: [{ label: 'x', score: -1 }] }], [{ emotion: [ann(1), bo(0)] }], both, {});
  expect(gainsOf(view)).toEqual([]);
});

it('maps of different people are not compared, and their line says whose it is', () => {
  const felt = (score: number) => [{ emotion: [{ label: 'x', score }] }];
  const view = viewOf(felt(-2), felt(2), { a: { name: 'Ann' } }, { b: { name: 'Bo' } });
  expect(gainsOf(view)).toEqual([]);
  expect(view.curve.tracks.map(({ label }) => label)).toEqual(['', 'Bo, today']);
});

it('a map that is cut to one persona is compared with that one alone', () => {
  const steps = (bos: number) => [{ emotion: [ann(2), bo(bos)] }, { personas: ['a'], emotion: [ann(-2)] }];
  const view = buildView({ ...map(steps(1)), baseline: map(steps(-1)) }, { persona: 'b' });
  const comparison = view.comparison || undefined;
  expect(comparison?.gains.map(({ label, after }) => `${label} ${after}`)).toEqual([
    'Feeling, on average +2',
    'Lowest moment +1',
  ]);
  expect(view.curve.tracks.map(({ kind, label }) => [kind, label])).toEqual([
    ['everyone', ''],
    ['baseline', 'Today'],
  ]);
});

it('a map of one person has no line of others beside that one’s', () => {
  const view = viewOf(
    [{ emotion: [ann(2), bo(1)] }],
    [{ emotion: [{ label: 'x', score: 0 }] }],
    { a: { name: 'Ann' } },
    both,
  );
  expect(view.curve.tracks.map(({ label }) => label)).toEqual(['', 'Ann, today']);
});

it('the same people are found by their ids, else by a name that only one has', () => {
  const felt = (id: string, score: number) => [{ emotion: [{ persona: id, label: 'x', score }] }];
  const renamed = { a: { name: 'Annie' }, c: { name: ' bo ' } };
  expect(gainsOf(viewOf(felt('a', 0), felt('a', 1), renamed, both))).toContain(
    'feeling: Annie: Feeling, on average  → +1',
  );
  expect(gainsOf(viewOf(felt('b', 0), felt('c', 1), renamed, both))).toContain(
    'feeling: bo: Feeling, on average  → +1',
  );
  const twice = { a: { name: 'Ann' }, c: { name: 'Bo' }, d: { name: 'Bo' } };
  expect(gainsOf(viewOf(felt('b', 0), felt('c', 1), twice, both))).toEqual([]);
});

it('a step that goes takes its lowest moment with it, one that comes brings its own', () => {
  const view = viewOf(
    [
      { id: 'queue', emotion: [ann(-2)] },
      { id: 'pay', emotion: [ann(0)] },
    ],
    [{ id: 'pay', emotion: [ann(0)] }],
  );
  expect(gainsOf(view)).toContain('lowest: Ann: Lowest moment −2 → 0');
});

it('of a mixed feeling each part is compared with what it was', () => {
  const view = viewOf(
    [{ emotion: [ann(2, 'Glad'), ann(-1, 'Tired')] }],
    [{ emotion: [ann(2, 'Glad'), ann(0, 'Calm')] }],
  );
  expect(gainsOf(view)[0]).toBe('feeling: Ann: Feeling, on average  → +0.5');
});

it('what a step that goes felt like is told with whose it was, and with a face for each', () => {
  const { comparison } = viewOf([{ emotion: [ann(2), bo(-2)] }, { name: 'Stay' }], [{ name: 'Stay' }]);
  expect(comparison.removed).toMatchObject([
    { levels: [2, -2], feelings: [{ label: 'Ann: x' }, { label: 'Bo: x' }] },
  ]);
});

const feeling = fc.record(
  {
    persona: fc.constantFrom('a', 'b', 'c'),
    label: fc.constantFrom('x', 'y'),
    score: fc.integer({ min: -2, max: 2 }),
  },
  { requiredKeys: ['label'] },
);
const step = fc.record(
  { emotion: fc.array(feeling, { maxLength: 4 }), personas: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) },
  { requiredKeys: ['emotion'] },
);
const people = fc
  .subarray([
    ['a', { name: 'Ann' }],
    ['b', { name: 'Bo' }],
    ['c', { name: 'Cleo' }],
  ] as const)
  .map((entries) => Object.fromEntries(entries));
const anyMap = fc.tuple(fc.array(step, { minLength: 1, maxLength: 4 }), people).map(([steps, personas]) => ({
  personas,
  // What the checks of a map let pass: only personas that there are, and who take the step, feel something.
  steps: steps.map(({ emotion, personas: takers }, index) => {
    const own = takers?.filter((id) => id in personas) ?? [];
    return {
      id: `s${index}`,
      personas: own,
      emotion: emotion.filter(
        ({ persona }) =>
          persona === undefined || (persona in personas && (own.length === 0 || own.includes(persona))),
      ),
    };
  }),
}));

test('a map gains nothing against itself, nor against a copy without one of its feelings', () => {
  fc.assert(
    fc.property(anyMap, fc.nat(), fc.boolean(), ({ steps, personas }, which, isLater) => {
      const count = steps.reduce((sum, { emotion }) => sum + emotion.length, 0);
      let left = which % (count + 1);
      const copy = steps.map(({ emotion, ...rest }) => ({
        ...rest,
        emotion: emotion.filter(() => left-- !== 0),
      }));
      const view = isLater ? viewOf(steps, copy, personas) : viewOf(copy, steps, personas);
      expect(view.comparison.gains).toEqual([]);
      expect(view.comparison.people.map(({ meanGain }) => meanGain).filter((gain) => gain !== 0)).toEqual([]);
      const changed = view.comparison.steps
        .flatMap(({ changes }) => changes)
        .filter(({ kind }) => kind === 'changed');
      expect(changed).toEqual([]);
    }),
  );
});
