import { area, curveMonotoneX, line } from 'd3-shape';
import type { CurveBox } from './curve-box.ts';
import { dodged } from './dodge.ts';
import type {
  CurveView,
  FeelingView,
  PersonaMark,
  PointView,
  RunView,
  StepView,
  TrackView,
} from './journey-view.ts';
import { levelOf, toneOf } from './feeling.ts';
import { withEnds } from './track-ends.ts';

export type { CurveBox } from './curve-box.ts';

const stretched: CurveBox = { step: 100, height: 100 };

/**
 * Lays the emotion curve out in a box: +2 at the top, neutral in the middle, each point over the middle of its step.
 * The line breaks where nothing was measured. Where personas have feelings of their own, each has a line.
 * @param others lines of other maps, in the same box: see {@link baselineTrack}
 */
export function curveView(
  steps: readonly StepView[],
  box: CurveBox = stretched,
  others: readonly TrackView[] = [],
): CurveView {
  const apart = steps.some(({ feelings }) => feelings.length > 0);
  const own = apart ? personaTracks(steps, box) : everyone(steps, box);
  return {
    measured: own.length > 0,
    width: box.step * steps.length,
    height: box.height,
    baseline: yOf(0, box),
    tracks: own.length === 0 ? [] : withEnds([...own, ...others], box),
  };
}

function everyone(steps: readonly StepView[], box: CurveBox): TrackView[] {
  const points = steps
    .filter(({ feeling }) => feeling.measured)
    .map(({ index, feeling }) => pointView(index, feeling, box));
  if (points.length === 0) return [];
  return [
    {
      kind: 'everyone',
      personas: [],
      label: '',
      points,
      runs: runs(points).map((run) => runView(run, box)),
      bridges: [],
      end: false,
    },
  ];
}

/** A line for each persona with a measured feeling, in the order of the personas. */
function personaTracks(steps: readonly StepView[], box: CurveBox): TrackView[] {
  const lines = travelled(steps)
    .map(({ persona, at }) => ({
      persona,
      taken: new Set(at.map(({ index }) => index)),
      points: at
        .filter(({ feeling }) => feeling.measured)
        .map(({ index, feeling }) => pointView(index, feeling, box)),
    }))
    .filter(({ points }) => points.length > 0);
  const placed = dodged(
    lines.map(({ points }) => points),
    box,
  );
  return lines.map(({ persona, taken }, index) => {
    const points = placed[index]!;
    const split = runs(points);
    return {
      kind: 'persona',
      personas: [persona],
      label: persona.name,
      points,
      runs: split.map((run) => runView(run, box)),
      bridges: bridges(split, taken),
      end: false,
    };
  });
}

interface Travel {
  readonly persona: PersonaMark;
  readonly at: { readonly index: number; readonly feeling: FeelingView }[];
}

/** What each persona feels at the steps that they take, in the order of the personas. */
function travelled(steps: readonly StepView[]): Travel[] {
  const found = new Map<string, Travel>();
  for (const { index, feelings } of steps) {
    for (const { persona, feeling } of feelings) {
      const travel = found.get(persona.id);
      if (travel === undefined) found.set(persona.id, { persona, at: [{ index, feeling }] });
      else travel.at.push({ index, feeling });
    }
  }
  return [...found.values()].toSorted((a, b) => a.persona.number - b.persona.number);
}

/** What is known of a line of another map, to be drawn behind those of this one. */
export interface OtherLine {
  /** The persona whose line it is, or none. */
  readonly personas: readonly PersonaMark[];
  /** What stands at its end. */
  readonly label: string;
  /** −2 to +2 for each step of this map, by its index; `undefined` where the other map says nothing. */
  readonly valences: readonly (number | undefined)[];
  /** The columns of steps that are taken there: the line is bridged over the others. */
  readonly taken: readonly number[];
}

export function baselineTrack(
  { personas, label, valences, taken }: OtherLine,
  box: CurveBox = stretched,
): TrackView {
  const points = valences.flatMap((valence, step) =>
    valence === undefined ? [] : [pointView(step, { valence, low: valence, high: valence }, box)],
  );
  const split = runs(points);
  return {
    kind: 'baseline',
    personas,
    label,
    points,
    runs: split.map((run) => runView(run, box)),
    bridges: bridges(split, new Set(taken)),
    end: false,
  };
}

const yOf = (valence: number, { height }: CurveBox): number => ((2 - valence) / 4) * height;

function pointView(
  step: number,
  { valence, low, high }: Pick<FeelingView, 'valence' | 'low' | 'high'>,
  box: CurveBox,
): PointView {
  const level = levelOf(valence);
  return {
    step,
    valence,
    x: (step + 0.5) * box.step,
    y: yOf(valence, box),
    top: yOf(high, box),
    bottom: yOf(low, box),
    level,
    tone: toneOf(level),
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

/** From the end of a run straight to the start of the next one, where none of the steps between them is taken. */
function bridges(split: readonly PointView[][], taken: ReadonlySet<number>): string[] {
  return split.slice(1).flatMap((run, index) => {
    const [from, to] = [split[index]!.at(-1)!, run[0]!];
    for (let step = from.step + 1; step < to.step; step++) if (taken.has(step)) return [];
    return [`M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}`];
  });
}

const short = (length: number): number => Math.round(length * 10) / 10;

/**
 * Monotone cubic interpolation (Steffen 1990): smooth, and never higher or lower than the points themselves, so the
 * line claims no feeling that was not measured.
 */
function runView(points: PointView[], box: CurveBox): RunView {
  const lineOf = line<PointView>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  const areaOf = area<PointView>()
    .x(({ x }) => x)
    .y0(yOf(0, box))
    .y1(({ y }) => y)
    .curve(curveMonotoneX)
    .digits(1);
  return { line: lineOf(points) ?? '', area: areaOf(points) ?? '' };
}
