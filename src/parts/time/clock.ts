import { minutesOf, running, wholeDay } from '../../model/time/time-of-day.ts';
import type { StepView } from '../../view/journey-view.ts';
import { stack } from './stack.ts';
import { axisOver, type Axis } from './ticks.ts';
import type { BlockView, ClockView, TickView } from './time-view.ts';

/** Units of the box, 100 a step: even the narrowest column of a printed map has room for the letters of these. */
const step = 100;
const tick = 56;
const number = 38;
/** Room for half the text of a tick at either end. */
const margin = 26;

interface TimedStep {
  readonly step: StepView;
  /** Minutes after the midnight before the first step. */
  readonly start: number;
}

/**
 * Lays the steps out on a clock axis to scale; `false` where fewer than two have a time of day, or where they take more
 * than a day: nobody said on which one each is.
 */
export function clockView(steps: readonly StepView[]): ClockView | false {
  const timed = timedSteps(steps);
  const [first] = timed;
  const last = timed.at(-1);
  if (timed.length < 2 || first === undefined || last === undefined) return false;
  const isLong = timed.some(({ step: { time } }) => time.seconds >= wholeDay * 60);
  if (isLong || last.start - first.start > wholeDay) return false;

  const width = step * steps.length;
  const end = Math.max(...timed.map((each) => endOf(each) ?? each.start));
  const axis = axisOver(first.start, end, Math.floor((width - 2 * margin) / tick));
  const xOf = (minutes: number): number =>
    margin + ((minutes - axis.start) / (axis.end - axis.start)) * (width - 2 * margin);
  const blocks = blocksOf(timed, xOf);
  return {
    width,
    rows: Math.max(...blocks.map(({ row }) => row)) + 1,
    minutes: end - first.start,
    ticks: ticksOf(axis, xOf),
    blocks,
  };
}

function timedSteps(steps: readonly StepView[]): TimedStep[] {
  const timed = steps.filter(({ time }) => time.at !== '');
  const starts = running(timed.map(({ time }) => minutesOf(time.at)));
  return timed.map((each, index) => ({ step: each, start: starts[index]! }));
}

/** `undefined` where nobody said how long it takes. */
const endOf = ({ step: { time }, start }: TimedStep): number | undefined =>
  time.seconds === 0 ? undefined : start + time.seconds / 60;

function blocksOf(timed: readonly TimedStep[], xOf: (minutes: number) => number): BlockView[] {
  const blocks = timed.map((each, index): Omit<BlockView, 'row'> => {
    const given = endOf(each);
    const end = given ?? timed[index + 1]?.start ?? each.start;
    const x = xOf(each.start);
    const width = xOf(end) - x;
    return {
      step: each.step.index,
      kind: width === 0 ? 'moment' : given === undefined ? 'open' : 'lasting',
      x,
      width,
      roomy: width >= number,
      withoutBusiness: each.step.withoutBusiness,
    };
  });
  // The number of a narrow block stands behind it.
  const rows = stack(
    blocks.map(({ x, width, roomy }) => ({ start: x, end: x + width + (roomy ? 0 : number) })),
  );
  return blocks.map((block, index) => ({ ...block, row: rows[index]! }));
}

function ticksOf({ start, end, interval }: Axis, xOf: (minutes: number) => number): TickView[] {
  const count = Math.round((end - start) / interval) + 1;
  return Array.from({ length: count }, (_, index) => {
    const minutes = start + index * interval;
    return {
      x: xOf(minutes),
      text: clockText(minutes % wholeDay),
      midnight: minutes > start && minutes % wholeDay === 0,
    };
  });
}

const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
