import { fill, type Labels } from '../../i18n/labels.ts';
import { nothing, purchaseStep, waysOn, type WaysOn } from '../../model/flow/ways-on.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { FigureView, JourneyView, StepView } from '../../view/journey-view.ts';
import { cutToPersona } from '../../view/persona-cut.ts';
import { travellersOf } from '../../view/travellers.ts';
import { durationText, meanDurationText } from '../time/duration-text.ts';
import { ownClock } from '../time/own-clock.ts';
import { timeFigure, toldTime, type ToldTime, type TravellersTime } from '../time/time-figure.ts';
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
 * duration is the time until the step after. Where nothing branches that is the sum of the durations between the two, and
 * from one step on the clock to the next one what the clock says.
 * @param first the step of the first contact
 * @returns `undefined` where a share on the way is not known, where nobody buys, or where no step on the way is timed
 */
export function timeLag(
  ways: readonly WaysOn[],
  steps: readonly StepView[],
  first: number,
  purchase: number,
): TimeLag | undefined {
  const found = purchaseWays(ways, first, purchase);
  if (found === undefined) return undefined;
  const visits = found.visits.map((each, step) => (step === purchase ? each - 1 : each));
  const onTheWay = [...visits.keys()].filter((step) => visits[step]! > nothing);
  const timed = onTheWay.filter((step) => steps[step]!.time.duration !== '');
  if (timed.length === 0) return undefined;
  const varies = onTheWay.some((step) => Math.abs(visits[step]! - 1) > nothing);
  const durations = varies
    ? steps.map(({ time }) => time.seconds)
    : untilNext(steps.slice(first, purchase + 1), first);
  return {
    seconds: onTheWay.reduce((sum, step) => sum + durations[step]! * visits[step]!, 0),
    timed: timed.length,
    all: onTheWay.length,
    varies,
  };
}

/**
 * The seconds from each of some steps to the one after it: by the clock from one that stands on it to the next that does.
 * @param first the place of the first of them, which the places of the result count from
 */
function untilNext(steps: readonly StepView[], first: number): number[] {
  const seconds = Array<number>(first).fill(0);
  seconds.push(...steps.map(({ time }) => time.seconds));
  const places = new Map(steps.map((step, place) => [step, first + place]));
  const clock = ownClock(steps);
  for (const [index, to] of clock.slice(1).entries()) {
    const from = clock[index]!;
    const [start, end] = [places.get(from.step)!, places.get(to.step)!];
    const between = seconds.slice(start + 1, end).reduce((sum, each) => sum + each, 0);
    seconds[start] = (to.start - from.start) * 60 - between;
  }
  return seconds;
}

/** The time lag of those who travel as a figure of the map: none or one. */
export function timeLagFigure(
  view: Pick<JourneyView, 'personas' | 'steps'>,
  resolved: ResolvedJourney,
  labels: Labels,
): FigureView[] {
  if (view.steps.every(({ time }) => time.duration === '')) return [];
  const together = [{ persona: undefined, steps: view.steps }];
  const isShared = view.steps.every(({ personaIds }) => personaIds.length === view.personas.length);
  const times = (isShared ? together : travellersOf(view)).map(({ persona, steps }): TravellersTime => {
    const { journey } = persona === undefined ? resolved : cutToPersona(resolved, persona.id);
    const purchase = purchaseStep(journey);
    const first = [...walkSteps(journey)].findIndex(({ step }) => step.touchpoints.length > 0);
    if (purchase === undefined || first === -1 || first >= purchase) return { persona, time: undefined };
    const lag = timeLag(waysOn(journey), steps, first, purchase);
    return { persona, time: lag && inWords(lag, labels) };
  });
  return timeFigure({ id: 'time-lag', label: labels.timeLag }, times, labels);
}

function inWords({ seconds, timed, all, varies }: TimeLag, labels: Labels): ToldTime {
  const isWhole = timed === all;
  const notes = [
    ...(varies ? [labels.timeLagMean] : []),
    ...(isWhole ? [] : [fill(labels.timeLagTimed, { timed, all })]),
  ];
  const duration = varies ? meanDurationText(seconds, labels) : durationText(seconds, labels);
  return { ...toldTime({ seconds, atLeast: !isWhole }, labels, duration), note: notes.join(', ') };
}
