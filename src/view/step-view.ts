import type { Labels } from '../i18n/labels.ts';
import type { Journey } from '../model/journey.ts';
import type { Step } from '../model/stages/step.ts';
import type { FeelingView, OwnFeelingView } from './feeling-view.ts';
import { feelingView } from './feeling.ts';
import { ownFeelings } from './feelings.ts';
import type { PersonaMark } from './persona-view.ts';
import type { SupportView } from './support/support-view.ts';
import type { Supports } from './support/support.ts';

/** What every map says of a step. */
export interface SpineStep {
  readonly id: string;
  /** 0-based over the whole journey: the column of the step. */
  readonly index: number;
  /** The step's own name, or `''`. */
  readonly name: string;
  /** What stands for the step in one line: its name, else its actions, else its stage. */
  readonly summary: string;
  /** The names of those who take the step; everyone where the journey does not say. */
  readonly personas: readonly string[];
  /** Their ids, in the same order. */
  readonly personaIds: readonly string[];
  readonly actions: readonly string[];
  readonly thoughts: readonly string[];
  readonly touchpoints: readonly TouchpointView[];
  readonly painPoints: readonly StepPainPoint[];
  readonly momentOfTruth: boolean;
  /** What is felt at the step as a whole: the mean over {@link feelings}, where there are any. */
  readonly feeling: FeelingView;
  /**
   * What each of those who take the step feels, in the order of the personas; none in a journey whose feelings are all
   * everybody's.
   */
  readonly feelings: readonly OwnFeelingView[];
  /** True on a day-in-the-life map where the business plays no part. */
  readonly withoutBusiness: boolean;
}

/** A step with what the parts of the map say of it: each adds its fields in its own folder. */
export interface StepView extends SpineStep {}

export interface TouchpointView {
  readonly name: string;
  /** The id of its channel, or `''`. */
  readonly channel: string;
  readonly context: string;
  readonly need: string;
}

/** A pain point where it stands. */
export interface StepPainPoint {
  /** `''` where it has none. */
  readonly id: string;
  readonly text: string;
  /** 1 to 5; 0 where it is not given. */
  readonly severity: number;
  readonly support: SupportView;
}

/** What steps are seen with. */
export interface StepContext {
  readonly journey: Journey;
  readonly labels: Labels;
  readonly supports: Supports;
  /** The personas, where each has feelings of its own. */
  readonly feelers: readonly PersonaMark[];
}

/**
 * Decides what is shown of a step.
 * @param stage the name of its stage
 * @param index its place among the steps of all stages, from 0
 */
export const stepView = (
  step: Step,
  stage: string,
  index: number,
  { journey, labels, supports, feelers }: StepContext,
): SpineStep => ({
  id: step.id ?? '',
  index,
  name: step.name ?? '',
  summary: step.name ?? (step.actions.length > 0 ? step.actions.join(', ') : stage),
  ...takersOf(step, journey),
  actions: step.actions,
  thoughts: step.thoughts,
  touchpoints: step.touchpoints.map(({ name, channel = '', context = '', need = '' }) => ({
    name,
    channel,
    context,
    need,
  })),
  painPoints: step.pain_points.map(({ id = '', text, severity = 0, evidence }) => ({
    id,
    text,
    severity,
    support: supports(evidence),
  })),
  momentOfTruth: step.moment_of_truth ?? false,
  ...(feelers.length > 0
    ? ownFeelings(step, feelers, labels, supports)
    : { feeling: feelingView(step.emotion, labels, [], supports), feelings: [] }),
  withoutBusiness: journey.type === 'day-in-the-life' && step.touchpoints.length === 0,
});

/** Those who take a step; everyone where it does not say. */
function takersOf(step: Step, { personas = {} }: Journey): Pick<SpineStep, 'personas' | 'personaIds'> {
  const personaIds = step.personas.length > 0 ? step.personas : Object.keys(personas);
  return { personas: personaIds.map((id) => personas[id]?.name ?? id), personaIds };
}
