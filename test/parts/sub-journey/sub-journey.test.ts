import { expect, it } from 'vitest';
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
