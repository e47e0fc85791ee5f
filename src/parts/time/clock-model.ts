import type { JourneyView } from '../../view/journey-view.ts';
import type { BlockView, ClockView, TickView } from './time-view.ts';
import type { Labels } from '../../i18n/labels.ts';
import type { LineCounter } from '../../formats/html/text-width.ts';
import type { PictureBox } from '../../formats/html/page-part.ts';

/** What leads from a block on the clock to the column of its step. */
interface NumberedStep {
  /** `2.1`: stage and step. */
  readonly number: string;
  /** That of its stage, 1 to 6. */
  readonly hue: number;
}

/** The clock as the page's templates see it: places are whole thousandths of its width. */
export interface ClockModel {
  /** The columns that it is drawn under: the first of them, how many, and how many the map has. */
  readonly under: { readonly from: number; readonly count: number; readonly of: number };
  readonly rows: number;
  readonly ticks: readonly (TickView & { readonly place: number })[];
  readonly blocks: readonly BlockModel[];
}

export interface BlockModel extends BlockView, NumberedStep {
  readonly place: number;
  readonly length: number;
}

/** When a step is, with the mark that leads to its block on the clock. */
export interface TimeModel extends NumberedStep {
  readonly at: string;
  readonly duration: string;
  /** True where the step stands on the clock. */
  readonly isOnClock: boolean;
  readonly withoutBusiness: boolean;
}

/** The view's clock is this wide for each step. */
const unitsPerStep = 100;

export function clockModel(clock: ClockView | false, steps: readonly NumberedStep[]): ClockModel | false {
  if (clock === false) return false;
  const thousandths = (units: number): number => Math.round((units / clock.width) * 1000);
  return {
    under: { from: clock.column, count: clock.width / unitsPerStep, of: steps.length },
    rows: clock.rows,
    ticks: clock.ticks.map((tick) => ({ ...tick, place: thousandths(tick.x) })),
    blocks: clock.blocks.map((block) => ({
      ...block,
      place: thousandths(block.x),
      length: thousandths(block.width),
      number: steps[block.step]!.number,
      hue: steps[block.step]!.hue,
    })),
  };
}

/** `false` where nothing is said of the time of a step. */
export function timeModel(
  { time, withoutBusiness, index }: JourneyView['steps'][number],
  { number, hue }: NumberedStep,
  clock: ClockModel | false,
): TimeModel | false {
  if (time.at === '' && time.duration === '' && !withoutBusiness) return false;
  const isOnClock = clock !== false && clock.blocks.some(({ step }) => step === index);
  return { at: time.at, duration: time.duration, number, hue, isOnClock, withoutBusiness };
}

/** Lengths of templates/parts/time/part.css, in rem. */
const hours = 2.4;
const row = 1.75;

/** The height of the clock with what is between it and the times below, in rem. */
export const clockHeight = (clock: ClockModel | false): number =>
  clock === false ? 0 : hours + clock.rows * row + 0.4;

/** The rules for the places on the clock; none for a map without one. */
export function clockCss(clock: ClockModel | false): string {
  if (clock === false) return '';
  const places = new Set([...clock.ticks, ...clock.blocks].map(({ place }) => place));
  const lengths = new Set(clock.blocks.map(({ length }) => length));
  const rows = Array.from(
    { length: clock.rows },
    (_, index) => `.row-${index}{--top:${hours + index * row}rem}`,
  );
  const { from, count, of } = clock.under;
  return [
    `:root{--clock:${clockHeight(clock)}rem;--clock-from:${from};--clock-over:${count};--clock-of:${of}}`,
    ...rows,
    ...sorted(places).map((place) => `.at-${place}{--at:${place / 10}%}`),
    ...sorted(lengths).map((length) => `.for-${length}{--for:${length / 10}%}`),
  ].join('');
}

/** The place of the clock in a picture, whose columns are whole pixels wide. */
export function clockInPicture({ under: { from, count } }: ClockModel, { column }: PictureBox): string {
  const start = `calc(var(--labels) + ${from * column}px)`;
  return `.clock{left:${start};width:${count * column}px}[dir='rtl'] .clock{left:auto;right:${start}}`;
}

const sorted = (numbers: ReadonlySet<number>): number[] => [...numbers].toSorted((a, b) => a - b);

/** The height of the time of a step, in rem, where a column is `column` rem wide. */
export function timeHeight(time: TimeModel, words: Labels, column: number, counter: LineCounter): number {
  const width = column - 1.6;
  const number = time.isOnClock ? counter.width(time.number) * 0.75 + 1.3 : 0;
  const at = time.at === '' ? 0 : counter.width(time.at) * 1.25 + 0.5;
  const duration = time.duration === '' ? 0 : counter.width(time.duration) * 0.75 + 1.6;
  // Three boxes in a row that wraps: never more rows than that.
  const boxes = [number + at, duration].filter((each) => each > 0);
  const rows =
    number + at + duration <= width
      ? Math.min(1, boxes.length)
      : boxes.length + (number + at > width ? 1 : 0);
  const apart = time.withoutBusiness
    ? 0.3 + counter.lines(words.withoutUs, (width - 1.3) / 0.75) * 1.05 + 0.4
    : 0;
  return rows * 1.9 + apart;
}
