import { item, type Lane } from './lane.ts';

export const emotion: Lane = {
  id: 'emotion',
  label: 'emotion',
  icon: 'heart',
  look: 'curve',
  items: (_step, { feeling, labels }) =>
    feeling.parts.map((part) =>
      item(part.label, {
        note: part.measured ? part.score : labels.notMeasured,
        personas: part.personas,
        support: part.support,
      }),
    ),
  // The star of a moment of truth stands in it, also where nothing was felt.
  marks: ({ momentOfTruth }) => momentOfTruth,
};
