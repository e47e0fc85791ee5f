import type { FeelingView, StageView, StepView } from '../../view/journey-view.ts';
import { measuredOrNull, textOrNull, unlessZero } from './absent.ts';
import { exact } from './exact.ts';
import type { Feeling, SpineStep } from './shape/step.ts';
import { supportOf } from './support.ts';

export const stepOf = (step: StepView, stage: StageView): SpineStep => ({
  index: step.index,
  stage: stage.number - 1,
  id: textOrNull(step.id),
  name: textOrNull(step.name),
  summary: step.summary,
  personas: step.personaIds,
  momentOfTruth: step.momentOfTruth,
  withoutBusiness: step.withoutBusiness,
  feeling: feelingOf(step.feeling),
  feelings: step.feelings.map(({ persona, feeling }) => ({
    persona: persona.id,
    feeling: feelingOf(feeling),
  })),
  actions: step.actions,
  thoughts: step.thoughts,
  touchpoints: step.touchpoints.map(({ name, channel, context, need }) => ({
    name,
    channel: textOrNull(channel),
    context: textOrNull(context),
    need: textOrNull(need),
  })),
  painPoints: step.painPoints.map(({ id, text, severity, support }) => ({
    id: textOrNull(id),
    text,
    severity: unlessZero(severity),
    support: supportOf(support),
  })),
});

const feelingOf = ({ measured, valence, low, high, mixed, parts }: FeelingView): Feeling => ({
  valence: measuredOrNull(measured, exact(valence)),
  low: measuredOrNull(measured, low),
  high: measuredOrNull(measured, high),
  mixed,
  parts: parts.map((part) => ({
    label: part.label,
    valence: measuredOrNull(part.measured, part.valence),
    personas: part.personas.map(({ id }) => id),
    support: supportOf(part.support),
  })),
});
