import type { Labels } from '../i18n/labels.ts';
import type { Emotion } from '../model/stages/emotion.ts';
import type { Step } from '../model/stages/step.ts';
import type { Supports } from './support/support.ts';
import { feelingView, levelOf, toneOf } from './feeling.ts';
import type { FeelingView, OwnFeelingView } from './feeling-view.ts';
import type { PersonaMark } from './persona-view.ts';

/** What is felt at a step, by whom. */
export interface StepFeelings {
  readonly feeling: FeelingView;
  readonly feelings: readonly OwnFeelingView[];
}

/**
 * Decides what each persona feels at a step where the personas of the journey feel differently, and what that comes to:
 * the mean over the personas, and the range over all of their feelings.
 */
export function ownFeelings(
  { emotion, personas }: Step,
  all: readonly PersonaMark[],
  labels: Labels,
  supports: Supports,
): StepFeelings {
  const feelings = all
    .filter(({ id }) => personas.length === 0 || personas.includes(id))
    .map((persona) => ({
      persona,
      feeling: feelingView(emotionsOf(persona.id, emotion), labels, [], supports),
    }));
  const told = feelingView(emotion, labels, all, supports);
  return { feeling: meanOver(feelings, told), feelings };
}

/**
 * What the feelings of personas come to: the mean over those who were measured, and the range over all of their feelings.
 * @param told the feelings as they are told
 */
export function meanOver(feelings: readonly OwnFeelingView[], told: FeelingView): FeelingView {
  const measured = feelings.flatMap(({ feeling }) => (feeling.measured ? [feeling] : []));
  if (measured.length === 0) return told;
  const valence = measured.reduce((sum, each) => sum + each.valence, 0) / measured.length;
  const low = Math.min(...measured.map((each) => each.low));
  const high = Math.max(...measured.map((each) => each.high));
  const level = levelOf(valence);
  const mixed = measured.some((each) => each.mixed) || low < high;
  return { ...told, measured: true, valence, level, tone: toneOf(level), low, high, mixed };
}

/** A persona's own feelings at a step; where there are none, those that are everybody's. */
export function emotionsOf(persona: string, emotions: readonly Emotion[]): Emotion[] {
  const own = emotions.filter((each) => each.persona === persona);
  return own.length > 0 ? own : emotions.filter((each) => each.persona === undefined);
}
