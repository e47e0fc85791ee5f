import type { DataPath } from '../../core/diagnostic.ts';
import type { Journey } from '../journey.ts';
import type { Step } from './step.ts';

/** A step and the path to it; a stage without `steps` is itself one step. */
export interface PlacedStep {
  readonly step: Step;
  readonly path: DataPath;
}

/** Every step of a journey in order. */
export function* walkSteps(journey: Journey): Generator<PlacedStep> {
  for (const [stageIndex, stage] of journey.stages.entries()) {
    if (stage.steps === undefined) {
      yield { step: stage, path: ['stages', stageIndex] };
      continue;
    }
    for (const [stepIndex, step] of stage.steps.entries()) {
      yield { step, path: ['stages', stageIndex, 'steps', stepIndex] };
    }
  }
}
