import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';
import type { DetailView, ItemView, StepView } from '../../view/journey-view.ts';
import { item, type LaneContext } from '../../view/lanes/lane.ts';
import { durationText } from '../time/duration-text.ts';
import type { BlueprintView, ServiceView } from './blueprint-view.ts';

type Side = keyof BlueprintView;

const sides: Readonly<Record<Side, LabelKey>> = {
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'supportProcesses',
  evidence: 'physicalEvidence',
};

type Context = Pick<LaneContext, 'labels' | 'step' | 'following'>;

/** What a lane of the blueprint holds at a step: each entry with who does it, waits, what fails, and hand-offs. */
export const serviceItems = (side: Side, context: Context): ItemView[] =>
  servicesOf(side, context.step).map((service) =>
    item(service.text, { details: detailsOf(service, side, context) }),
  );

const servicesOf = (side: Side, step: StepView | undefined): readonly ServiceView[] =>
  (step?.blueprint || undefined)?.[side] ?? [];

function detailsOf(
  { by, waitSeconds, fails, failPoint, handOff }: ServiceView,
  side: Side,
  context: Context,
): DetailView[] {
  const { labels } = context;
  const details: (DetailView | false)[] = [
    by !== '' && { kind: 'by', icon: 'user', label: labels.doneBy, text: by },
    waitSeconds > 0 && {
      kind: 'wait',
      icon: 'hourglass',
      label: labels.wait,
      text: durationText(waitSeconds, labels),
    },
    fails && {
      kind: 'fail-point',
      icon: 'triangle-alert',
      label: labels.failPoint,
      text: failPoint === '' ? labels.failsOften : failPoint,
    },
    handOff !== '' && {
      kind: 'hand-off',
      icon: 'arrow-right',
      label: labels.handOff,
      text: handOffText(handOff, side, context),
    },
  ];
  return details.filter((detail) => detail !== false);
}

/**
 * Whom the work goes to, and where they stand if they do something at this step or the next: `Courier · Backstage`. Who
 * stands in several lanes takes it in the one that it comes from.
 */
function handOffText(role: string, from: Side, { labels, step, following }: Context): string {
  const side = sideOf(role, from, step) ?? sideOf(role, from, following);
  return side === undefined ? role : fill(labels.handOffAt, { role, lane: sideLabel(side, labels) });
}

const sideOf = (role: string, from: Side, step: StepView | undefined): Side | undefined => {
  const wanted = role.toLowerCase();
  return [from, ...(Object.keys(sides) as Side[])].find((side) =>
    servicesOf(side, step).some(({ by }) => by.toLowerCase() === wanted),
  );
};

const sideLabel = (side: Side, labels: Labels): string => labels[sides[side]];
