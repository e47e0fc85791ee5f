import type { StageView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import type { Fields, ShapeKit } from './shape.ts';

export const stageShape = ({ count, list, maybe, one, text }: ShapeKit) => ({
  index: count('Its place in stages, from 0.'),
  id: maybe(text(), 'Its id.'),
  name: text('Its name.'),
  phase: maybe(
    one(['awareness', 'consideration', 'decision', 'experience', 'loyalty']),
    'Which of the usual phases it belongs to, whatever its name.',
  ),
  goals: list(text('A goal.'), 'What the customer wants to reach in this stage.'),
  steps: list(count('The index of a step.'), 'Its steps, by their places in steps.'),
});

export type SpineStage = Fields<ReturnType<typeof stageShape>>;

export const stageOf = ({ number, id, name, phase, goals, steps }: StageView): SpineStage => ({
  index: number - 1,
  id: textOrNull(id),
  name,
  phase: textOrNull(phase),
  goals,
  steps: steps.map(({ index }) => index),
});
