import type * as z from 'zod/mini';
import {
  between,
  count,
  maybe,
  number,
  part,
  text,
  type Fields,
  type Read,
  type Shape,
} from '../../formats/json/shape/shapes.ts';

const moment = part('moment', 'The worst or the best that is felt on a journey.', {
  step: text('What the step is called.'),
  label: text('The feeling in words.'),
  valence: between(-2, 2, 'From -2 (very negative) to 2 (very positive).'),
});

const subJourney = part('sub-journey', 'The journey that a stage stands for, rolled up.', {
  title: text('Its title.'),
  document: maybe(text(), 'Where its own document is, relative to this one; null where it was not built.'),
  steps: count('How many steps it has.'),
  lowest: maybe(moment, 'Its worst moment; null where nothing was measured.'),
  highest: maybe(moment, 'Its best moment; null where nothing was measured.'),
  valence: maybe(between(-2, 2), 'The mean of its measured steps; null where nothing was measured.'),
  painPoints: count('How many pain points it has.'),
  worstPainPoint: maybe(text(), 'The one that hurts most; null where no severity is given.'),
  momentsOfTruth: count('How many of its steps decide whether the person goes on.'),
  complete: maybe(number(), 'Of 100 people, those who reach its end; null where not measured.'),
  seconds: maybe(number(), 'How long it takes, in seconds; null where not given.'),
});

export const stage = {
  journey: maybe(subJourney, 'The journey that this stage stands for; null for most.'),
} satisfies Shape;

export type StageFields = Fields<typeof stage>;
export type SubJourney = Read<z.output<typeof subJourney>>;
