import type * as z from 'zod/mini';
import { between, count, flag, grade, list, maybe, part, text, type Fields, type Read } from './shapes.ts';
import { support, supported } from './support.ts';

const valence = (more: string) => maybe(between(-2, 2), `From -2 to 2; null where not measured.${more}`);
const personas = (description: string) => list(text('The id of a persona.'), description);

const feeling = part('feeling', 'What is felt at a step.', {
  valence: valence(' The mean of a mixed feeling.'),
  low: valence(' The lowest of a mixed feeling.'),
  high: valence(' The highest of a mixed feeling.'),
  mixed: flag('True where several feelings differ.'),
  parts: list(
    part('emotion', 'A feeling that was named.', {
      label: text('The feeling in a word or two.'),
      valence: valence(''),
      personas: personas('Who feels it; empty where it is everybody.'),
      support: maybe(support, supported),
    }),
    'Each feeling that was named, the highest first, those without a score last.',
  ),
});

const touchpoint = part('touchpoint', 'Where the person meets the business.', {
  name: text('The interaction.'),
  channel: maybe(text(), 'The id of its channel in channels; null where none is named.'),
  context: maybe(text(), 'The situation that the person is in.'),
  need: maybe(text(), 'What the person needs from it.'),
});

const painPoint = part('step-pain-point', 'What hurts.', {
  id: maybe(text(), 'Its id.'),
  text: text('What hurts.'),
  severity: maybe(grade(), 'From 1 (a nuisance) to 5 (people leave); null where not given.'),
  support: maybe(support, supported),
});

export const step = {
  index: count('Its place in steps, from 0.'),
  stage: count('The index of its stage.'),
  id: maybe(text(), 'Its id.'),
  name: maybe(text(), 'Its own name.'),
  summary: text('What stands for it in one line: its name, else its actions, else its stage.'),
  personas: personas('Who takes it: ids of personas. Everyone, where the map does not say.'),
  momentOfTruth: flag('True where this moment decides whether the person goes on.'),
  withoutBusiness: flag('True in a day in the life where the business plays no part.'),
  feeling,
  feelings: list(
    part('own-feeling', 'What one persona feels.', { persona: text('The id of the persona.'), feeling }),
    'What each persona feels; empty on a map whose feelings are all everybody’s.',
  ),
  actions: list(text('An action.'), 'What the person does.'),
  thoughts: list(text('A thought.'), 'What the person thinks.'),
  touchpoints: list(touchpoint, 'Where the person meets the business.'),
  painPoints: list(painPoint, 'What hurts here.'),
};

export type SpineStep = Fields<typeof step>;
export type Feeling = Read<z.output<typeof feeling>>;
