import { fill } from '../../i18n/labels.ts';
import type { JourneyView, PersonaView, StageView } from '../../view/journey-view.ts';
import type { MessageView } from '../../parts/messages/message-view.ts';
import { peopleText } from '../../parts/flow/numbers.ts';
import { comparedInWords } from '../compared-in-words.ts';
import { feltBy } from '../felt-by.ts';
import { oneLine } from '../one-line.ts';

/** A picture's name, and the journey for those who listen to it: whose it is, and what is felt at each stage. */
export function pictureInWords(view: JourneyView): { readonly title: string; readonly description: string } {
  const { labels, type } = view;
  const sentences = [
    fill(labels.pictureOf, { map: labels.map, type: type.label, title: view.title }),
    view.description,
    ...view.personas.map((persona) => fill(labels.picturePersona, { name: personaInWords(persona) })),
    ...view.stages.map((stage) => stageInWords(stage, view)),
    ...flowInWords(view),
    comparedInWords(view),
    kpisInWords(view),
    messagesInWords(view),
    evidenceInWords(view),
  ];
  return {
    title: oneLine(view.title),
    description: sentences.map(oneLine).filter(Boolean).join(' '),
  };
}

const personaInWords = ({ name, segment }: PersonaView): string =>
  segment === '' ? name : `${name}, ${segment}`;

function stageInWords({ number, name: own, steps, journey }: StageView, { labels }: JourneyView): string {
  const name = journey === false ? own : `${own} (${labels.subJourney}: ${journey.title})`;
  const feelings = steps.flatMap(({ feeling, momentOfTruth }) => [
    ...feeling.parts.map((part) => `${feltBy(part)} (${part.measured ? part.score : labels.notMeasured})`),
    ...(momentOfTruth ? [labels.momentOfTruth] : []),
  ]);
  return feelings.length === 0
    ? fill(labels.pictureStage, { number, name })
    : fill(labels.pictureStageFelt, { number, name, feelings: feelings.join(', ') });
}

/** What is measured, and how it stands. */
const kpisInWords = ({ kpis, labels }: JourneyView): string =>
  kpis.length === 0
    ? ''
    : fill(labels.pictureKpis, { kpis: kpis.map(({ name, summary }) => `${name}: ${summary}`).join('; ') });

/** What is sent, where and by what means; the texts are for reading. */
const messagesInWords = ({ messages, labels }: JourneyView): string =>
  messages.length === 0
    ? ''
    : fill(labels.pictureMessages, { messages: messages.map(messageInWords).join('; ') });

function messageInWords({ name, stageName, stepName, channel }: MessageView): string {
  const sent = [stepName || stageName, channel].filter((text) => text !== '');
  return sent.length === 0 ? name : `${name} (${sent.join(', ')})`;
}

/** How many of the claims are supported how well. */
const evidenceInWords = ({ evidence, labels }: JourneyView): string =>
  evidence === false
    ? ''
    : fill(labels.pictureEvidence, {
        claims: evidence.claimsLabel,
        counts: evidence.counts.map(({ count, label }) => `${count} ${label}`).join(', '),
      });

/** How many come to each step, and where those go who do not just go on: a sentence for each step that has such ways. */
function flowInWords({ flow, steps, labels }: JourneyView): string[] {
  if (!flow.shown) return [];
  const measured = flow.funnel.steps.flatMap(({ measured: isMeasured, people }, index) =>
    isMeasured
      ? [
          fill(labels.pictureFunnelStep, {
            people: peopleText(people, labels),
            step: steps[index]?.summary ?? '',
          }),
        ]
      : [],
  );
  const ways = flow.steps.flatMap(({ arrows, exits }, index) => {
    const told = [
      ...exits.map(({ text, reason }) => [text, reason]),
      ...arrows.filter(({ text }) => text !== '').map(({ text, when }) => [text, when]),
    ].map((words) => words.filter((each) => each !== '').join(', '));
    return told.length === 0
      ? []
      : [fill(labels.pictureWay, { step: steps[index]?.summary ?? '', ways: told.join('; ') })];
  });
  return measured.length === 0 ? ways : [fill(labels.pictureFunnel, { steps: measured.join(', ') }), ...ways];
}
