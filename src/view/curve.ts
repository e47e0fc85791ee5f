import { area, curveMonotoneX, line } from 'd3-shape';
import type { CurveView, PointView, RunView, StepView, TrackView } from './journey-view.ts';

/** The size of the box that a curve is drawn in: a picture has pixels, a page stretches it over what room there is. */
export interface CurveBox {
  /** The width of one step. */
  readonly step: number;
  readonly height: number;
}

const stretched: CurveBox = { step: 100, height: 100 };

/**
 * Lays the emotion curve out in a box: +2 at the top, neutral in the middle, each point over the middle of its step.
 * The line breaks where nothing was measured.
 */
export function curveView(steps: readonly StepView[], box: CurveBox = stretched): CurveView {
  const points = steps.filter(({ feeling }) => feeling.measured).map((step) => pointView(step, box));
  const baseline = yOf(0, box);
  const tracks: TrackView[] =
    points.length === 0
      ? []
      : [
          {
            kind: 'everyone',
            personas: [],
            label: '',
            points,
            runs: runs(points).map((run) => runView(run, baseline)),
          },
        ];
  return {
    measured: points.length > 0,
    width: box.step * steps.length,
    height: box.height,
    baseline,
    tracks,
  };
}

const yOf = (valence: number, { height }: CurveBox): number => ((2 - valence) / 4) * height;

function pointView({ index, feeling }: StepView, box: CurveBox): PointView {
  return {
    step: index,
    x: (index + 0.5) * box.step,
    y: yOf(feeling.valence, box),
    top: yOf(feeling.high, box),
    bottom: yOf(feeling.low, box),
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
function runView(points: PointView[], baseline: number): RunView {
  const lineOf = line<PointView>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  const areaOf = area<PointView>()
    .x(({ x }) => x)
    .y0(baseline)
    .y1(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  return { line: lineOf(points) ?? '', area: areaOf(points) ?? '' };
}
