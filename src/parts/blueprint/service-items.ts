import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';
import { secondsOf } from '../../model/time/duration.ts';
import type { Blueprint, BlueprintItem } from '../../model/blueprint/blueprint.ts';
import type { Step } from '../../model/stages/step.ts';
import type { DetailView, ItemView } from '../../view/journey-view.ts';
import { item, type LaneContext } from '../../view/lanes/lane.ts';
import { durationText } from '../time/duration-text.ts';

type Side = keyof Blueprint;

const sides: Readonly<Record<Side, LabelKey>> = {
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'supportProcesses',
  evidence: 'physicalEvidence',
};

type Context = Pick<LaneContext, 'labels' | 'following'>;

/** What a lane of the blueprint holds at a step: each entry with who does it, waits, what fails, and hand-offs. */
export const serviceItems = (side: Side, step: Step, context: Context): ItemView[] =>
  (step.blueprint?.[side] ?? []).map((entry) =>
    item(entry.text, { details: detailsOf(entry, side, step, context) }),
  );

function detailsOf(
  { by, wait, fail_point, hand_off }: BlueprintItem,
  side: Side,
  step: Step,
  context: Context,
): DetailView[] {
  const { labels } = context;
  const details: (DetailView | false)[] = [
    by !== undefined && { kind: 'by', icon: 'user', label: labels.doneBy, text: by },
    wait !== undefined && {
      kind: 'wait',
      icon: 'hourglass',
      label: labels.wait,
      text: durationText(secondsOf(wait), labels),
    },
    fail_point !== undefined &&
      fail_point !== false && {
        kind: 'fail-point',
        icon: 'triangle-alert',
        label: labels.failPoint,
        text: fail_point === true ? labels.failsOften : fail_point,
      },
    hand_off !== undefined && {
      kind: 'hand-off',
      icon: 'arrow-right',
      label: labels.handOff,
      text: handOffText(hand_off, side, step, context),
    },
  ];
  return details.filter((detail) => detail !== false);
}

/**
 * Whom the work goes to, and where they stand if they do something at this step or the next: `Courier · Backstage`. Who
 * stands in several lanes takes it in the one that it comes from.
 */
function handOffText(role: string, from: Side, step: Step, { labels, following }: Context): string {
  const side = sideOf(role, from, step) ?? sideOf(role, from, following);
  return side === undefined ? role : fill(labels.handOffAt, { role, lane: sideLabel(side, labels) });
}

const sideOf = (role: string, from: Side, step: Step | undefined): Side | undefined => {
  const wanted = role.toLowerCase();
  return [from, ...(Object.keys(sides) as Side[])].find((side) =>
    step?.blueprint?.[side].some(({ by }) => by?.toLowerCase() === wanted),
  );
};

const sideLabel = (side: Side, labels: Labels): string => labels[sides[side]];
