import type { FeelingView, StageView, StepView } from '../../view/journey-view.ts';
import { measuredOrNull, textOrNull, unlessZero } from './absent.ts';
import { exact } from './exact.ts';
import type { Fields, ShapeKit } from './shape.ts';
import { supportOf } from './support.ts';

export const stepShape = ({ between, count, flag, grade, list, maybe, part, support, text }: ShapeKit) => {
  const valence = (more: string) => maybe(between(-2, 2), `From -2 to 2; null where not measured.${more}`);
  const personas = (description: string) => list(text('The id of a persona.'), description);

  const feeling = part('feeling', 'What is felt at a step.', {
    valence: valence(
      ' The mean of a mixed feeling; in feeling of a step whose personas feel differently the mean over those who were measured: what each of them feels is in feelings.',
    ),
    low: valence(' The lowest of a mixed feeling, and of all personas.'),
    high: valence(' The highest of a mixed feeling, and of all personas.'),
    mixed: flag('True where several feelings differ.'),
    parts: list(
      part('emotion', 'A feeling that was named.', {
        label: text(
          'The feeling in a word or two; where it has none of its own, what its valence is called in the language of the labels.',
        ),
        valence: valence(''),
        personas: personas('Who feels it; empty where it is everybody.'),
        support: support,
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
    support: support,
  });

  return {
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
};

export type SpineStep = Fields<ReturnType<typeof stepShape>>;

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

const feelingOf = ({ measured, valence, low, high, mixed, parts }: FeelingView): SpineStep['feeling'] => ({
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
