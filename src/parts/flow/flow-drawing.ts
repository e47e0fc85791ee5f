import { arcLevels } from './arcs.ts';
import type { ArcView, ArrowView, BandView, FlowDrawingView, FlowView } from './flow-view.ts';

/** The size of the box: a picture has pixels, a page stretches the drawing over what room there is. */
export interface FlowBox {
  /** The width of one step. */
  readonly step: number;
  /** The radius of the corners of arcs, along the journey. */
  readonly radius: number;
}

const stretched: FlowBox = { step: 100, radius: 5 };

/** Heights. */
const level = 15;
const head = 16;
const roof = 8;
const band = 72;
const leastBand = 1.5;
const exitRoom = 22;
const corner = 9;

/** More arcs above each other than this nobody can follow. */
const mostLevels = 12;

/** Where in a column arcs start and end, as parts of its width: each side is for those that come from there or go there. */
export const ports = { jumpIn: 0.26, loopOut: 0.4, loopIn: 0.6, jumpOut: 0.74 } as const;

/** The part of a column, on both sides of its middle, where the band has the height of its step. */
const flat = 0.2;

/** Draws how people move: pure geometry. */
export function flowDrawing(
  { arrows, exits, funnel }: Omit<FlowView, 'drawing'>,
  steps: number,
  box: FlowBox = stretched,
): FlowDrawingView {
  const bent = arrows.filter((arrow) => arrow.kind !== 'on') as BentArrow[];
  const levels = arcLevels(bent.map(spanOf), mostLevels) ?? [];
  const highest = levels.reduce((most, each) => Math.max(most, each), 0);
  const top = highest === 0 ? roof : roof + (highest - 1) * level + head;
  const heights = heightsOf(funnel);
  return {
    width: steps * box.step,
    height: top + (funnel.measured ? band : 0) + (exits.length > 0 ? exitRoom : roof),
    top,
    rail: `M0,${top}H${steps * box.step}`,
    arcs:
      levels.length === 0
        ? []
        : bent.map((arrow, index) => arcOf(arrow, top - head - (levels[index]! - 1) * level, top, box)),
    bands: runsOf(heights).map((run) => bandOf(run, heights, top, box)),
    losses: funnel.losses.flatMap((step) => lossOf(step, funnel, heights, top, box)),
    // People leave a step at one place, whatever their reasons.
    exits: exits
      .filter(({ step }, index) => exits[index - 1]?.step !== step)
      .map(({ step, worst }) => ({ step, worst, y: top + (heights[step] ?? 0) })),
  };
}

type BentArrow = ArrowView & { readonly kind: 'jump' | 'loop' };

/** From where to where an arc goes, in columns. */
const endsOf = ({ from, to, kind }: BentArrow): readonly [from: number, to: number] =>
  kind === 'jump' ? [from + ports.jumpOut, to + ports.jumpIn] : [from + ports.loopOut, to + ports.loopIn];

function spanOf(arrow: BentArrow): { start: number; end: number } {
  const [from, to] = endsOf(arrow);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** Up, along its level, and down, with round corners. */
function arcOf(arrow: BentArrow, y: number, top: number, box: FlowBox): ArcView {
  const [from, to] = endsOf(arrow).map((end) => end * box.step) as [number, number];
  const turn = Math.sign(to - from) * Math.min(box.radius, Math.abs(to - from) / 2);
  const line = [
    `M${short(from)},${top}V${y + corner}`,
    `Q${short(from)},${y} ${short(from + turn)},${y}`,
    `H${short(to - turn)}`,
    `Q${short(to)},${y} ${short(to)},${y + corner}`,
    `V${top - 6}`,
  ].join('');
  const { from: source, to: target, kind, share } = arrow;
  return {
    from: source,
    to: target,
    kind,
    dashed: kind === 'loop',
    line,
    y,
    share: source === target ? '' : share.text,
  };
}

/** The height of the band at each step; `undefined` where not measured. */
const heightsOf = ({ steps }: FlowView['funnel']): (number | undefined)[] =>
  steps.map(({ measured, people }) =>
    measured ? (people === 0 ? 0 : Math.max(leastBand, (people / 100) * band)) : undefined,
  );

/** First and last step of each run of measured ones. */
function runsOf(heights: readonly (number | undefined)[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const [step, height] of heights.entries()) {
    if (height === undefined) continue;
    const run = runs.at(-1);
    if (run?.[1] === step - 1) run[1] = step;
    else runs.push([step, step]);
  }
  return runs;
}

/** Level over the middle of each step, and smooth from one to the next. */
function bandOf(
  [first, last]: readonly [number, number],
  heights: readonly (number | undefined)[],
  top: number,
  { step: width }: FlowBox,
): BandView {
  const y = (step: number): string => short(top + (heights[step] ?? 0));
  let edge = `M${short(first * width)},${y(first)}`;
  for (let step = first; step < last; step++) {
    const { start, curve } = slope(step, y(step), y(step + 1), width);
    edge += `H${start}${curve}`;
  }
  edge += `H${short((last + 1) * width)}`;
  return { edge, area: `${edge}V${top}H${short(first * width)}Z` };
}

/** From the middle of a step to that of the next: its start, and the curve from there. */
function slope(step: number, from: string, to: string, width: number): { start: string; curve: string } {
  const [start, end] = [(step + 0.5 + flat) * width, (step + 1.5 - flat) * width];
  const middle = short((start + end) / 2);
  return { start: short(start), curve: `C${middle},${from} ${middle},${to} ${short(end)},${to}` };
}

/** What the band loses behind the step where most leave, but no more than leave there. */
function lossOf(
  step: number,
  { steps }: FlowView['funnel'],
  heights: readonly (number | undefined)[],
  top: number,
  { step: width }: FlowBox,
): string[] {
  const [here, next] = [heights[step], heights[step + 1]];
  if (here === undefined || next === undefined) return [];
  const lost = Math.min(here - next, ((steps[step]?.leave ?? 0) / 100) * band);
  if (lost <= 0) return [];
  const from = short(top + here);
  const { start, curve } = slope(step, from, short(top + here - lost), width);
  return [`M${start},${from}${curve}V${from}Z`];
}

const short = (length: number): string => String(Math.round(length * 10) / 10);
