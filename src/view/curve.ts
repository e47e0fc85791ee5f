import { area, curveMonotoneX, line } from 'd3-shape';
import type { CurveView, PointView, RunView, StepView, TrackView } from './journey-view.ts';

const stepWidth = 100;
const height = 100;

/**
 * Lays the emotion curve out in a box of 100 units a step by 100 units: +2 at the top, neutral in the middle, each
 * point over the middle of its step. The line breaks where nothing was measured.
 */
export function curveView(steps: readonly StepView[]): CurveView {
  const points = steps.filter(({ feeling }) => feeling.measured).map(pointView);
  const tracks: TrackView[] =
    points.length === 0 ? [] : [{ persona: '', points, runs: runs(points).map(runView) }];
  return {
    measured: points.length > 0,
    width: stepWidth * steps.length,
    height,
    baseline: yOf(0),
    tracks,
  };
}

const yOf = (valence: number): number => ((2 - valence) / 4) * height;

function pointView({ index, feeling }: StepView): PointView {
  return {
    step: index,
    x: (index + 0.5) * stepWidth,
    y: yOf(feeling.valence),
    top: yOf(feeling.high),
    bottom: yOf(feeling.low),
    level: feeling.level,
    tone: feeling.tone,
  };
}

/** Splits points into runs of neighbours: a missing step between two of them breaks the line. */
function runs(points: readonly PointView[]): PointView[][] {
  const found: PointView[][] = [];
  for (const point of points) {
    const run = found.at(-1);
    if (run?.at(-1)?.step === point.step - 1) run.push(point);
    else found.push([point]);
  }
  return found;
}

/**
 * Monotone cubic interpolation (Steffen 1990): smooth, and never higher or lower than the points themselves, so the
 * line claims no feeling that was not measured.
 */
function runView(points: PointView[]): RunView {
  const lineOf = line<PointView>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  const areaOf = area<PointView>()
    .x(({ x }) => x)
    .y0(yOf(0))
    .y1(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  return { line: lineOf(points) ?? '', area: areaOf(points) ?? '' };
}
