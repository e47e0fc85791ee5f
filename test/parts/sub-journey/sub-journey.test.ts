import { describe, expect, it } from 'vitest';
import { journey } from '../../../src/model/journey.ts';
import { alone } from '../../../src/model/resolved-journey.ts';
import { buildView } from '../../../src/app/build-view.ts';

const returns = alone(
  journey.parse({
    title: 'Returns',
    stages: [
      {
        name: 'Ask',
        emotion: { label: 'Angry', score: -2 },
        pain_points: { text: 'No answer', severity: 4 },
      },
      { name: 'Send' },
      { name: 'Money', emotion: { label: 'Relieved', score: 1 }, moment_of_truth: true },
    ],
  }),
);
const shop = (stage: object) =>
  buildView({
    ...alone(journey.parse({ title: 'Shop', stages: [{ name: 'Returns', journey: 'r.yaml', ...stage }] })),
    subJourneys: new Map([[0, returns]]),
  });

it('a stage feels like the journey that it stands for', () => {
  const { feeling } = shop({}).steps[0]!;
  expect(feeling).toMatchObject({ measured: true, valence: -0.5, low: -2, high: 1, mixed: true });
  expect(feeling.parts.map(({ label }) => label)).toEqual(['Relieved', 'Angry']);
});

it('a stage keeps a feeling of its own', () => {
  expect(shop({ emotion: { label: 'Fine', score: 2 } }).steps[0]?.feeling).toMatchObject({
    valence: 2,
    mixed: false,
  });
  expect(shop({ steps: [{ name: 'Own' }] }).steps[0]?.feeling.measured).toBe(false);
});

it('shows the journey at its first step', () => {
  const { lanes } = shop({ steps: [{ name: 'One' }, { name: 'Two' }] });
  const cells = lanes.find(({ id }) => id === 'sub-journey')?.cells.map(({ items }) => items);
  expect(cells?.map((items) => items.map(({ text }) => text))).toEqual([['Returns'], []]);
  expect(cells?.[0]?.[0]?.details.map(({ kind, text }) => [kind, text])).toEqual([
    ['steps', '3 steps'],
    ['low', 'Lowest: Angry −2 (Ask)'],
    ['pain', '1 pain point, worst: No answer'],
    ['truth', '1 moment of truth'],
  ]);
});

describe('a journey whose people feel differently', () => {
  const people = { ann: 'Ann', bo: 'Bo' };
  const within = (personas: object = people) =>
    alone(
      journey.parse({
        title: 'Returns',
        personas,
        stages: [
          {
            name: 'Ask',
            duration: '1h',
            emotion: [
              { persona: 'ann', label: 'Angry', score: -2 },
              { persona: 'bo', label: 'Glad', score: 2 },
            ],
          },
          {
            name: 'Money',
            personas: ['ann'],
            duration: '2d',
            emotion: { persona: 'ann', label: 'Calm', score: 0 },
          },
        ],
      }),
    );
  const standsFor = (personas: object, sub = within()) =>
    buildView({
      ...alone(journey.parse({ title: 'Shop', personas, stages: [{ name: 'Returns', journey: 'r.yaml' }] })),
      subJourneys: new Map([[0, sub]]),
    });
  const felt = (view: ReturnType<typeof standsFor>) =>
    view.steps[0]!.feelings.map(({ persona, feeling }) => [
      persona.name,
      feeling.measured && feeling.valence,
    ]);

  it('feels to each persona of the map as it does to the same one within', () => {
    const view = standsFor({ ...people, cleo: 'Cleo' });
    expect(felt(view)).toEqual([
      ['Ann', -1],
      ['Bo', 2],
      ['Cleo', false],
    ]);
    expect(view.curve.tracks.map(({ label }) => label)).toEqual(['Ann', 'Bo']);
    expect(view.steps[0]!.feeling.parts.map(({ label, personas }) => [personas[0]?.name, label])).toEqual([
      ['Ann', 'Calm'],
      ['Ann', 'Angry'],
      ['Bo', 'Glad'],
    ]);
  });

  it('feels to the one persona of a map as to the same one within', () => {
    expect(standsFor({ bo: 'Bo' }).steps[0]!.feeling).toMatchObject({ measured: true, valence: 2 });
  });

  it('is said to be a mean where the map tells nobody apart', () => {
    const [step] = standsFor({}).steps;
    expect(step!.feeling.parts.map(({ label, score }) => `${label} ${score}`)).toEqual([
      'mean of 2 people +0.5',
    ]);
  });

  it('which only some travel is nobody else’s', () => {
    const view = standsFor(people, within({ ann: 'Ann' }));
    expect(felt(view)).toEqual([
      ['Ann', 0],
      ['Bo', false],
    ]);
  });

  it('takes each of them as long as it takes them, and its lowest moment is somebody’s', () => {
    const [journeyWithin] = standsFor({}).stages.map((stage) => stage.journey);
    const item = standsFor({}).lanes.find(({ id }) => id === 'sub-journey')!.cells[0]!.items[0]!;
    expect(item.details.map(({ text }) => text)).toContain(
      'Takes 1 h to 2 days 1 h (Ann: 2 days 1 h; Bo: 1 h)',
    );
    expect(item.details.map(({ text }) => text)).toContain('Lowest: Ann: Angry −2 (Ask)');
    expect(journeyWithin && journeyWithin.felt.map(({ valence }) => valence)).toEqual([-1, 2]);
  });
});
