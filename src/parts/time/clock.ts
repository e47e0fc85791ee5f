import { minutesOf, wholeDay } from '../../model/time/time-of-day.ts';
import type { JourneyView, StepView } from '../../view/journey-view.ts';
import { travellersOf, type Traveller } from '../../view/travellers.ts';
import { endOf, ownClock, type TimedStep } from './own-clock.ts';
import { stack } from './stack.ts';
import { axisOver, type Axis } from './ticks.ts';
import type { BlockView, ClockView, TickView } from './time-view.ts';

/** Units of the box, 100 a step: even the narrowest column of a printed map has room for the letters of these. */
const step = 100;
const tick = 56;
const number = 38;
/** Room for half the text of a tick at either end. */
const margin = 26;

/**
 * Lays the steps out on a clock axis to scale, under the columns from the first step with a time of day to the last.
 * `false` where fewer than two have one, and where those of somebody are not on one day: see {@link ownClock}.
 */
export function clockView(view: Pick<JourneyView, 'personas' | 'steps'>): ClockView | false {
  const placed = placedTogether(travellersOf(view));
  const [first] = placed;
  const last = placed.at(-1);
  if (placed.length < 2 || first === undefined || last === undefined) return false;
  if (last.start - first.start > wholeDay) return false;

  const columns = placed.map((each) => each.step.index);
  const column = Math.min(...columns);
  const width = step * (Math.max(...columns) - column + 1);
  const end = Math.max(...placed.map(endOf));
  const axis = axisOver(first.start, end, Math.floor((width - 2 * margin) / tick));
  const xOf = (minutes: number): number =>
    margin + ((minutes - axis.start) / (axis.end - axis.start)) * (width - 2 * margin);
  const blocks = blocksOf(placed, xOf);
  return {
    column,
    width,
    rows: Math.max(...blocks.map(({ row }) => row)) + 1,
    ticks: ticksOf(axis, xOf),
    blocks,
  };
}

interface PlacedStep extends TimedStep {
  /** When the next step on the clock begins, in minutes; `undefined` for the last one. */
  readonly next: number | undefined;
}

/**
 * The steps of all travellers on one clock, in the order of their times; none where there cannot be one, because a step
 * would be at different times for those who take it.
 */
function placedTogether(travellers: readonly Traveller[]): readonly PlacedStep[] {
  const placed = new Map<StepView, PlacedStep>();
  for (const { steps } of travellers) {
    const own = onOwnDay(steps);
    if (own === undefined) return [];
    const shared = own.find((each) => placed.has(each.step));
    // A day counts from the first step of a traveller: somebody who comes later may come on the next one.
    const days = shared === undefined ? 0 : placed.get(shared.step)!.start - shared.start;
    for (const [index, each] of own.entries()) {
      const start = each.start + days;
      const known = placed.get(each.step);
      if (known !== undefined && known.start !== start) return [];
      const following = own[index + 1];
      const nexts = [known?.next, following && following.start + days].filter((next) => next !== undefined);
      const next = nexts.length === 0 ? undefined : Math.min(...nexts);
      placed.set(each.step, { step: each.step, start, next });
    }
  }
  const inOrder = [...placed.values()].toSorted((a, b) => a.start - b.start);
  const before = Math.floor((inOrder[0]?.start ?? 0) / wholeDay) * wholeDay;
  return inOrder.map(({ start, next, ...each }) => ({
    ...each,
    start: start - before,
    next: next === undefined ? next : next - before,
  }));
}

/** `undefined` where the steps of a traveller are not on one day. */
function onOwnDay(steps: readonly StepView[]): readonly TimedStep[] | undefined {
  const timed = steps.filter(({ time }) => time.at !== '');
  if (timed.length < 2) return timed.map((each) => ({ step: each, start: minutesOf(each.time.at) }));
  const clock = ownClock(steps);
  return clock.length === 0 ? undefined : clock;
}

function blocksOf(placed: readonly PlacedStep[], xOf: (minutes: number) => number): BlockView[] {
  const blocks = placed.map((each): Omit<BlockView, 'row'> => {
    const isGiven = each.step.time.seconds > 0;
    const end = isGiven ? endOf(each) : (each.next ?? each.start);
    const x = xOf(each.start);
    const width = xOf(end) - x;
    return {
      step: each.step.index,
      kind: width === 0 ? 'moment' : isGiven ? 'lasting' : 'open',
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
