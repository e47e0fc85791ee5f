import { stepsById } from '../../model/flow/ways-on.ts';
import type { Journey } from '../../model/journey.ts';
import type { Message } from '../../model/messages/message.ts';
import { stageNamed } from '../../model/stages/stage-named.ts';
import { channelIcon } from '../../view/channel-icon.ts';
import type { StageView } from '../../view/journey-view.ts';
import { messageLook } from './message-look.ts';
import { messageBody, messageLine, placeholdersIn } from './message-text.ts';
import type { MessageView } from './message-view.ts';

/** The picture of a message that comes in no channel that has one. */
const usualIcon = 'send';

/** The messages of a map in the order of its stages, those of no stage last. */
export function messageViews(journey: Journey, stages: readonly StageView[]): MessageView[] {
  const entries = Object.entries(journey.messages ?? {});
  if (entries.length === 0) return [];
  const places = placesOf(journey, stages);
  return entries
    .flatMap(([id, message]) => {
      const place = places(message);
      return place === undefined ? [] : [messageView(id, message, place, journey)];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ step }: MessageView): number => (step === false ? Number.MAX_SAFE_INTEGER : step);

type SentAt = Pick<MessageView, 'stage' | 'stageName' | 'step' | 'stepName'>;

const nowhere: SentAt = { stage: false, stageName: '', step: false, stepName: '' };

/** Where each message is sent; `undefined` for one of a step or a stage that a persona's part of the map does not have. */
function placesOf(journey: Journey, stages: readonly StageView[]): (message: Message) => SentAt | undefined {
  const steps = stepsById(journey);
  const holders = stages.flatMap((stage) => stage.steps.map((step) => ({ stage, step })));
  const at = (index: number, isStep: boolean): SentAt | undefined => {
    const holder = holders[index];
    return (
      holder && {
        stage: holder.stage.number,
        stageName: holder.stage.name,
        step: holder.step.index,
        stepName: isStep ? holder.step.name : '',
      }
    );
  };
  return ({ stage, step }) => {
    if (step !== undefined) return at(steps.get(step) ?? -1, !stages.some(({ id }) => id === step));
    if (stage === undefined) return nowhere;
    const number = stageNamed(journey, stage);
    return at(number === undefined ? -1 : (stages[number]?.steps[0]?.index ?? -1), false);
  };
}

function messageView(id: string, message: Message, place: SentAt, { channels }: Journey): MessageView {
  const { channel: channelId, sample = {} } = message;
  const channel = channelId === undefined ? undefined : channels?.[channelId];
  const subject = message.subject === undefined ? [] : [messageLine(message.subject, sample)];
  const body = messageBody(message.body, sample);
  return {
    id,
    anchor: `message-${id}`,
    name: message.name ?? subject[0]?.text ?? id,
    isNamed: message.name !== undefined,
    ...place,
    channel: channel?.name ?? '',
    channelId: channelId ?? '',
    icon: (channelId !== undefined && channel !== undefined && channelIcon(channelId, channel)) || usualIcon,
    look: channelId === undefined || channel === undefined ? 'letter' : messageLook(channelId, channel),
    subject,
    body,
    placeholders: placeholdersIn([...subject, ...body.flat()]),
  };
}
