import { fill, type Labels } from '../../i18n/labels.ts';
import type { Opportunity } from '../../model/backlog/opportunity.ts';
import type { PainPoint } from '../../model/stages/pain-point.ts';
import type { Touchpoint } from '../../model/channels/touchpoint.ts';
import type { Journey } from '../../model/journey.ts';
import type { StepView } from '../../view/journey-view.ts';
import type { ChangeView } from './comparison-view.ts';
import { feelingChanges } from './feeling-changes.ts';
import type { Person } from './felt-twice.ts';
import type { StepPair } from './match-steps.ts';
import { normalised } from '../../view/normalised.ts';
import { unpaired } from './same-text.ts';

/** What is true of the whole map: what only moved to another step is neither gone nor new. */
export interface WholeMap {
  readonly gonePains: ReadonlySet<PainPoint>;
  readonly newPains: ReadonlySet<PainPoint>;
  /** Pain points of the map, and what they were. */
  readonly lastingPains: ReadonlyMap<PainPoint, PainPoint>;
  readonly takenUp: ReadonlySet<Opportunity>;
  readonly journeys: { readonly before: Journey; readonly after: Journey };
  readonly people: readonly Person[];
}

/**
 * What became of a step, in the order of the lanes. Actions count where there were none or are none: to say what a
 * customer does in other words is no change.
 */
export function changesOf(
  { before: { step: before }, after: { step: after }, moved }: StepPair,
  views: { readonly before: StepView; readonly after: StepView },
  whole: WholeMap,
  labels: Labels,
): ChangeView[] {
  const change =
    (kind: ChangeView['kind'], note: string) =>
    (text: string): ChangeView => ({ kind, text, note, personas: [] });
  const touchpoints = unpaired(
    before.touchpoints.map((each) => said(each, whole.journeys.before)),
    after.touchpoints.map((each) => said(each, whole.journeys.after)),
    (text) => [normalised(text)],
  );
  return [
    ...(moved ? [change('changed', '')(labels.changeMoved)] : []),
    ...feelingChanges(views.after, whole.people, labels),
    ...truthChange(views.before, views.after, labels),
    ...durationChange(views.before, views.after, labels).map(change('changed', '')),
    ...(after.actions.length === 0 ? before.actions : []).map(change('removed', labels.actionGone)),
    ...(before.actions.length === 0 ? after.actions : []).map(change('added', labels.actionNew)),
    ...touchpoints.gone.map(change('removed', labels.touchpointGone)),
    ...touchpoints.fresh.map(change('added', labels.touchpointNew)),
    ...texts(before.pain_points, whole.gonePains).map(change('removed', labels.painGone)),
    ...texts(after.pain_points, whole.newPains).map(change('added', labels.painNew)),
    ...after.pain_points.flatMap(severityChange).map(change('changed', '')),
    ...texts(before.opportunities, whole.takenUp).map(change('added', labels.opportunityTakenUp)),
  ];

  function severityChange(pain: PainPoint): string[] {
    const then = whole.lastingPains.get(pain)?.severity;
    const now = pain.severity;
    if (then === undefined || now === undefined || then === now) return [];
    return [fill(labels.severityChange, { pain: pain.text, before: then, after: now })];
  }
}

const texts = <Item extends { readonly text: string }>(
  items: readonly Item[],
  wanted: ReadonlySet<Item>,
): string[] => items.filter((item) => wanted.has(item)).map(({ text }) => text);

/** A touchpoint with its channel, which may be all that changed. */
function said({ name, channel: id }: Touchpoint, { channels }: Journey): string {
  const channel = id === undefined ? undefined : channels?.[id]?.name;
  return channel === undefined || normalised(channel) === normalised(name) ? name : `${name} (${channel})`;
}

function truthChange(then: StepView, now: StepView, labels: Labels): ChangeView[] {
  if (then.momentOfTruth === now.momentOfTruth) return [];
  return [
    { kind: now.momentOfTruth ? 'added' : 'removed', text: labels.momentOfTruth, note: '', personas: [] },
  ];
}

const durationChange = ({ time: then }: StepView, { time: now }: StepView, labels: Labels): string[] =>
  then.seconds > 0 && now.seconds > 0 && then.seconds !== now.seconds
    ? [`${labels.changeDuration} ${then.duration} → ${now.duration}`]
    : [];
