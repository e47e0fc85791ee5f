import { fill } from '../../i18n/labels.ts';
import type { JourneyView, PersonaView, StageView } from '../../view/journey-view.ts';
import { feltBy } from '../felt-by.ts';
import { oneLine } from '../one-line.ts';
import { wordsOfStage, type WordsPart } from '../words-part.ts';

/** A picture's name, and the journey for those who listen to it: whose it is, and what is felt at each stage. */
export function pictureInWords(
  view: JourneyView,
  parts: readonly WordsPart[],
): { readonly title: string; readonly description: string } {
  const { labels, type } = view;
  const sentences = [
    fill(labels.pictureOf, { map: labels.map, type: type.label, title: view.title }),
    view.description,
    ...view.personas.map((persona) => fill(labels.picturePersona, { name: personaInWords(persona) })),
    ...view.stages.map((stage) => stageInWords(stage, view, parts)),
    ...parts.flatMap((part) => part.ofMap?.(view) ?? []),
  ];
  return {
    title: oneLine(view.title),
    description: sentences.map(oneLine).filter(Boolean).join(' '),
  };
}

const personaInWords = ({ name, segment }: PersonaView): string =>
  segment === '' ? name : `${name}, ${segment}`;

function stageInWords(stage: StageView, view: JourneyView, parts: readonly WordsPart[]): string {
  const { number, steps } = stage;
  const { labels } = view;
  const name = [stage.name, ...wordsOfStage(stage, view, parts).map((words) => `(${words})`)].join(' ');
  const feelings = steps.flatMap(({ feeling, momentOfTruth }) => [
    ...feeling.parts.map((part) => `${feltBy(part)} (${part.measured ? part.score : labels.notMeasured})`),
    ...(momentOfTruth ? [labels.momentOfTruth] : []),
  ]);
  return feelings.length === 0
    ? fill(labels.pictureStage, { number, name })
    : fill(labels.pictureStageFelt, { number, name, feelings: feelings.join(', ') });
}
