import { fill, type Labels } from '../../i18n/labels.ts';
import { secondsOf } from '../../model/time/duration.ts';
import type { Journey } from '../../model/journey.ts';
import { nothing, waysOn, type WaysOn } from '../../model/flow/ways-on.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { FigureView } from '../../view/journey-view.ts';
import { durationText } from '../time/duration-text.ts';
import type { FlowView } from './flow-view.ts';
import { purchaseWays } from './purchase.ts';

/** How long people take from the first contact to the purchase. */
export interface TimeLag {
  /** Expected time of those who buy, in seconds; without the steps that have no duration. */
  readonly seconds: number;
  /** Steps on the way that have a duration, and all steps on the way. */
  readonly timed: number;
  readonly all: number;
  /** True where people come there on ways of different lengths, so that the time is a mean. */
  readonly varies: boolean;
}

/**
 * The time from the first step with a touchpoint to the purchase: the sum over all steps of their duration times the
 * visits that a buyer is expected to make there (see {@link purchaseWays}), without the visit at which they buy, since a
 * duration is the time until the step after. Where nothing branches that is the sum of the durations between the two.
 * @param durations of the steps, in seconds; `undefined` where not given
 * @param first the step of the first contact
 * @returns `undefined` where a share on the way is not known, where nobody buys, or where no step on the way is timed
 */
export function timeLag(
  ways: readonly WaysOn[],
  durations: readonly (number | undefined)[],
  first: number,
  purchase: number,
): TimeLag | undefined {
  const found = purchaseWays(ways, first, purchase);
  if (found === undefined) return undefined;
  const visits = found.visits.map((each, step) => (step === purchase ? each - 1 : each));
  const onTheWay = [...visits.keys()].filter((step) => visits[step]! > nothing);
  const timed = onTheWay.filter((step) => durations[step] !== undefined);
  if (timed.length === 0) return undefined;
  return {
    seconds: timed.reduce((sum, step) => sum + durations[step]! * visits[step]!, 0),
    timed: timed.length,
    all: onTheWay.length,
    varies: onTheWay.some((step) => Math.abs(visits[step]! - 1) > nothing),
  };
}

/** The time lag as a figure of the map: none or one. */
export function timeLagFigure(
  journey: Journey,
  purchase: FlowView['purchase'],
  labels: Labels,
): FigureView[] {
  if (purchase === false) return [];
  const steps = [...walkSteps(journey)].map(({ step }) => step);
  const first = steps.findIndex(({ touchpoints }) => touchpoints.length > 0);
  if (first === -1 || first >= purchase) return [];
  const durations = steps.map(({ duration }) => (duration === undefined ? undefined : secondsOf(duration)));
  if (durations.every((each) => each === undefined)) return [];
  const lag = timeLag(waysOn(journey), durations, first, purchase);
  if (lag === undefined) return [];
  const { seconds, timed, all, varies } = lag;
  const time = durationText(seconds, labels);
  const isWhole = timed === all;
  const notes = [
    ...(varies ? [labels.timeLagMean] : []),
    ...(isWhole ? [] : [fill(labels.timeLagTimed, { timed, all })]),
  ];
  return [
    {
      id: 'time-lag',
      label: labels.timeLag,
      text: isWhole ? time : fill(labels.timeLagLeast, { time }),
      value: seconds,
      unit: 'seconds',
      atLeast: !isWhole,
      note: notes.join(', '),
    },
  ];
}
