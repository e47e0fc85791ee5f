import { count, list, maybe, one, text, type Fields } from './shapes.ts';

export const stage = {
  index: count('Its place in stages, from 0.'),
  id: maybe(text(), 'Its id.'),
  name: text('Its name.'),
  phase: maybe(
    one(['awareness', 'consideration', 'decision', 'experience', 'loyalty']),
    'Which of the usual phases it belongs to, whatever its name.',
  ),
  goals: list(text('A goal.'), 'What the customer wants to reach in this stage.'),
  steps: list(count('The index of a step.'), 'Its steps, by their places in steps.'),
};

export type SpineStage = Fields<typeof stage>;
