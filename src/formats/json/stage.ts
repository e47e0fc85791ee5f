import type { StageView } from '../../view/journey-view.ts';
import { textOrNull } from './absent.ts';
import type { SpineStage } from './shape/stage.ts';

export const stageOf = ({ number, id, name, phase, goals, steps }: StageView): SpineStage => ({
  index: number - 1,
  id: textOrNull(id),
  name,
  phase: textOrNull(phase),
  goals,
  steps: steps.map(({ index }) => index),
});
