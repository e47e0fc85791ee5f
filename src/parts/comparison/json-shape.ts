import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ between, flag, level, list, maybe, one, part, text, tone }: ShapeKit) => {
  const change = part('step-change', 'What a step changes.', {
    kind: one(['added', 'removed', 'changed'], 'What became of it.'),
    text: text('What it is.'),
    note: maybe(text(), 'What it is, and what became of it, in words.'),
    personas: list(
      text('The id of a persona.'),
      'Whose feeling changed; empty where it is everybody’s, and for all else.',
    ),
  });

  const comparedStep = part('compared-step', 'A step against the baseline.', {
    added: flag('True for a step that the baseline does not have.'),
    valence: maybe(
      between(-2, 2),
      'What was felt in the baseline: the mean over the people in felt, where there are several; null where not measured or where it has no such step.',
    ),
    felt: list(
      part('felt-before', 'What somebody felt at a step of the baseline.', {
        name: maybe(text(), 'Who, by the name there; null where it is everybody.'),
        valence: between(-2, 2, 'From -2 to 2.'),
      }),
      'What each person felt in the baseline.',
    ),
    changes: list(change, 'What it changes.'),
  });

  const removedStep = part('removed-step', 'A step that this map does without.', {
    summary: text('What it was called.'),
    stage: maybe(text(), 'The stage that it stood in; null where its summary says the same.'),
    level: maybe(
      level(),
      'What was felt, as one of five levels; null where not measured, and where people felt differently: see levels.',
    ),
    levels: list(level(), 'The same for each person who was measured.'),
    feelings: list(text('A feeling.'), 'What was felt, in words, with the names of those whose own it was.'),
  });

  const gain = part('gain', 'What the change should bring: only what both maps measure.', {
    id: text('Which gain.'),
    personas: list(text('The id of a persona.'), 'Whose it is; empty where it is everybody’s.'),
    label: text('What it is called, in the language of the labels.'),
    before: maybe(text(), 'As it was; null for a gain that is itself a difference.'),
    after: text('As it is now.'),
    note: maybe(text(), 'What it was computed from.'),
    tone,
  });

  const comparison = part('comparison', 'What a map changes against its baseline.', {
    title: text('The title of the baseline.'),
    document: maybe(text(), 'Where its document is, relative to this one; null where it was not built.'),
    steps: list(comparedStep, 'One for each step of this map.'),
    removed: list(removedStep, 'Steps of the baseline that this map does without.'),
    gains: list(gain, 'What the change should bring.'),
  });

  return {
    document: {
      comparison: maybe(comparison, 'What the map changes; null for a map without a baseline.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type DocumentFields = Fields<Shapes['document']>;
export type Comparison = NonNullable<DocumentFields['comparison']>;
