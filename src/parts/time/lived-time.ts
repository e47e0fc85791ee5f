import type { StepView } from '../../view/journey-view.ts';
import { endOf, ownClock } from './own-clock.ts';

/** How long somebody travels. */
export interface LivedTime {
  readonly seconds: number;
  /** True where it is that at least, because the duration of a step is not given. */
  readonly atLeast: boolean;
}

/**
 * How long the steps of one traveller take: by the clock from the first of them to the end of the last, so that what
 * overlaps is not counted twice, and the durations of the steps before and after those on the clock. Without a clock it
 * is the sum of the durations.
 * @returns `undefined` where no step has a duration
 */
export function livedTime(steps: readonly StepView[]): LivedTime | undefined {
  if (steps.every(({ time }) => time.duration === '')) return undefined;
  const clock = ownClock(steps);
  const [first] = clock;
  const last = clock.at(-1);
  const atLeast = steps.some(({ time }) => time.duration === '');
  if (first === undefined || last === undefined) return { seconds: sumOf(steps), atLeast };
  // What is done between two times of the clock is within it.
  const outside = steps.filter(({ index }) => index < first.step.index || index > last.step.index);
  const over = clock.reduce((latest, each) => Math.max(latest, endOf(each)), first.start);
  return { seconds: (over - first.start) * 60 + sumOf(outside), atLeast };
}

const sumOf = (steps: readonly StepView[]): number => steps.reduce((sum, { time }) => sum + time.seconds, 0);
