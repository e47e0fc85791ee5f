import { minutesOf, running, wholeDay } from '../../model/time/time-of-day.ts';
import type { StepView } from '../../view/journey-view.ts';

/** A step on the clock of somebody who takes it. */
export interface TimedStep {
  readonly step: StepView;
  /** Minutes after the midnight before the first step. */
  readonly start: number;
}

/**
 * The steps that one traveller takes by the clock. None where fewer than two have a time of day, or where they cannot be
 * on one day: they are more than a day apart, one of them lasts a day, or what is done between two of them takes longer
 * than there is time. Nobody said then on which day each is.
 * @param steps all that the traveller takes, in order
 */
export function ownClock(steps: readonly StepView[]): readonly TimedStep[] {
  const timed = steps.filter(({ time }) => time.at !== '');
  if (timed.length < 2 || timed.some(({ time }) => time.seconds >= wholeDay * 60)) return [];
  const starts = running(timed.map(({ time }) => minutesOf(time.at)));
  if (starts.at(-1)! - starts[0]! > wholeDay) return [];
  const found = timed.map((step, index) => ({ step, start: starts[index]! }));
  return fit(steps, found) ? found : [];
}

/** True where the steps without a time of day find room between those that have one. */
function fit(steps: readonly StepView[], timed: readonly TimedStep[]): boolean {
  let passed = 0;
  let between = 0;
  for (const { time } of steps) {
    if (time.at === '') {
      between += time.seconds;
      continue;
    }
    const room = passed === 0 ? Infinity : (timed[passed]!.start - timed[passed - 1]!.start) * 60;
    if (between > room) return false;
    passed += 1;
    between = 0;
  }
  return true;
}

/** When a step is over, in minutes; when it begins, where nobody said how long it takes. */
export const endOf = ({ step: { time }, start }: TimedStep): number => start + time.seconds / 60;
