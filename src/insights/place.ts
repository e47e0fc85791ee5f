import type { JourneyView } from '../view/journey-view.ts';

/** Where something stands on a map. Numbers are 1-based. */
export interface Place {
  readonly stage: { readonly number: number; readonly name: string };
  readonly step: { readonly number: number; readonly name: string };
}

/** @param index the {@link StepView.index} of the step */
export function placeOf({ stages, steps }: Pick<JourneyView, 'stages' | 'steps'>, index: number): Place {
  const stage = stages.find((each) => (each.steps.at(-1)?.index ?? -1) >= index);
  return {
    stage: { number: stage?.number ?? 0, name: stage?.name ?? '' },
    step: { number: index + 1, name: steps[index]?.summary ?? '' },
  };
}

/** `Decision › Cart`; the stage alone where it is itself the step. */
export const placeText = ({ stage, step }: Place): string =>
  step.name === '' || step.name === stage.name ? stage.name : `${stage.name} › ${step.name}`;

/** What a sentence calls the step of a place. */
export const stepText = ({ stage, step }: Place): string => (step.name === '' ? stage.name : step.name);
