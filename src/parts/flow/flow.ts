import { fill, type Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import {
  isTaken,
  leavingShare,
  purchaseStep,
  stepsById,
  waysOn,
  type Share,
  type Way,
  type WaysOn,
} from '../../model/flow/ways-on.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { StepView } from '../../view/journey-view.ts';
import { flowDrawing } from './flow-drawing.ts';
import { noFlow, type ArrowView, type ExitView, type FlowView, type FunnelView } from './flow-view.ts';
import { funnelOf } from './funnel.ts';
import { peopleText, shareView } from './numbers.ts';
import { stepNames } from './step-names.ts';

/** Decides how people move through the journey. */
export function flowView(journey: Journey, steps: readonly StepView[], labels: Labels): FlowView {
  const purchase: FlowView['purchase'] = purchaseStep(journey) ?? false;
  if (!isBranched(journey)) return { ...noFlow, purchase };
  const ways = waysOn(journey);
  const names = stepNames(journey, steps);
  const funnel = funnelOf(ways, hasShares(journey));
  const flowSteps = ways.map((each, step) => ({
    arrows: arrowsOf(each, step, names, labels),
    exits: exitsOf(each, step, funnel, labels),
    leave: leaveText(leavingShare(each), step, funnel, labels),
  }));
  const parts = {
    shown: true,
    arrows: flowSteps.flatMap(({ arrows }) => arrows),
    exits: flowSteps.flatMap(({ exits }) => exits),
    steps: flowSteps,
    ends: ways.flatMap(({ complete }, step) =>
      isTaken(complete) ? [{ step, share: shareView(complete, labels) }] : [],
    ),
    purchase,
    funnel,
  };
  return { ...parts, drawing: flowDrawing(parts, steps.length) };
}

/** True where somebody says that people do not just go from each step to the following one. */
function isBranched(journey: Journey): boolean {
  const ids = stepsById(journey);
  let following = 1;
  for (const { step } of walkSteps(journey)) {
    const isPlain = step.next.every(
      ({ to, when, share }) => ids.get(to) === following && when === undefined && share === undefined,
    );
    if (step.exit.length > 0 || !isPlain) return true;
    following += 1;
  }
  return false;
}

/** True where at least one share is given. */
export function hasShares(journey: Journey): boolean {
  for (const { step } of walkSteps(journey))
    if ([...step.exit, ...step.next].some(({ share }) => share !== undefined)) return true;
  return false;
}

function arrowsOf({ ways }: WaysOn, from: number, names: readonly string[], labels: Labels): ArrowView[] {
  return ways
    .filter(({ share }) => isTaken(share))
    .map((way) => {
      const { to, when, share } = way;
      const kind = to === from + 1 ? 'on' : to > from ? 'jump' : 'loop';
      return {
        from,
        to,
        kind,
        when,
        share: shareView(share, labels),
        text: wayText(way, from, names, labels),
      };
    });
}

function wayText(
  { to, when, share, entry }: Way,
  from: number,
  names: readonly string[],
  labels: Labels,
): string {
  if (entry === undefined || (to === from + 1 && when === '')) return '';
  const [some, many] =
    to === from
      ? (['flowAgain', 'flowAgainShare'] as const)
      : to < from
        ? (['flowBack', 'flowBackShare'] as const)
        : (['flowOn', 'flowOnShare'] as const);
  const isPart = share !== undefined && share < 1;
  return fill(labels[isPart ? many : some], { share: shareView(share, labels).text, step: names[to] ?? '' });
}

function exitsOf({ exits }: WaysOn, step: number, funnel: FunnelView, labels: Labels): ExitView[] {
  return exits
    .filter(({ share }) => isTaken(share))
    .map(({ share, reason }) => ({
      step,
      reason,
      share: shareView(share, labels),
      text: leaveText(share, step, funnel, labels),
      worst: funnel.losses.includes(step),
    }));
}

/** How many of 100 people leave at a step; what part of those there, where it is not known how many come; else just that. */
function leaveText(share: Share, step: number, { steps }: FunnelView, labels: Labels): string {
  if (!isTaken(share)) return '';
  if (share === undefined) return labels.flowLeave;
  const at = steps[step];
  return at?.measured
    ? fill(labels.flowLeavePeople, { people: peopleText(at.visits * share, labels) })
    : fill(labels.flowLeaveShare, { share: shareView(share, labels).text });
}
