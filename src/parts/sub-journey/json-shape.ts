import type { Fields, ShapeKit } from '../../formats/json/shape.ts';

/** What the part adds to the output json. */
export const shapes = ({ between, count, flag, list, maybe, number, part, text }: ShapeKit) => {
  const moment = part('moment', 'The worst or the best that is felt on a journey.', {
    step: text('What the step is called.'),
    personas: list(text('A name.'), 'Whose it is, by name; empty where it is everybody’s.'),
    label: text(
      'The feeling in words; where it has none of its own, what its valence is called in the language of the labels.',
    ),
    valence: between(-2, 2, 'From -2 (very negative) to 2 (very positive).'),
  });

  const subJourney = part('sub-journey', 'The journey that a stage stands for, rolled up.', {
    title: text('Its title.'),
    document: maybe(text(), 'Where its own document is, relative to this one; null where it was not built.'),
    steps: count('How many steps it has.'),
    lowest: maybe(moment, 'Its worst moment; null where nothing was measured.'),
    highest: maybe(moment, 'Its best moment; null where nothing was measured.'),
    valence: maybe(
      between(-2, 2),
      'The mean of its measured steps, and over the people in felt where there are several; null where nothing was measured.',
    ),
    felt: list(
      part('felt-within', 'What it feels like to one persona, or to everybody.', {
        persona: maybe(text(), 'The id of a persona of that journey; null where it is everybody.'),
        valence: between(-2, 2, 'The mean of the measured steps.'),
      }),
      'What it feels like to those who travel it.',
    ),
    painPoints: count('How many pain points it has.'),
    worstPainPoint: maybe(text(), 'The one that hurts most; null where no severity is given.'),
    momentsOfTruth: count('How many of its steps decide whether the person goes on.'),
    complete: maybe(number(), 'Of 100 people, those who reach its end; null where not measured.'),
    seconds: maybe(
      number(),
      'How long it takes, in seconds; null where not given, and where it is not the same for all: see times.',
    ),
    times: list(
      part('sub-journey-time', 'How long it takes some of those who travel.', {
        personas: list(text('The id of a persona of that journey.'), 'Whom; empty where it is everybody.'),
        seconds: number('How long, in seconds.'),
        atLeast: flag('True where it is that at least, because not everything was measured.'),
      }),
      'How long it takes, one entry where it is the same for all; empty where not given.',
    ),
  });

  return {
    stage: {
      journey: maybe(subJourney, 'The journey that this stage stands for; null for most.'),
    },
  };
};

type Shapes = ReturnType<typeof shapes>;

export type StageFields = Fields<Shapes['stage']>;
export type SubJourney = NonNullable<StageFields['journey']>;
