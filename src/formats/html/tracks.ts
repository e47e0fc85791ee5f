import type { CurveView, JourneyView, PersonaMark } from '../../view/journey-view.ts';

/** The mark of a persona on the curve; lengths are whole percents of the step's width and of the curve's height. */
export interface MarkedPoint {
  readonly persona: PersonaMark;
  readonly x: number;
  readonly y: number;
}

/** The label at the end of a line. */
export interface TrackLabel {
  readonly text: string;
  /** `false` for a line that is no persona's. */
  readonly persona: PersonaMark | false;
  readonly isBaseline: boolean;
  readonly x: number;
  readonly y: number;
}

/** True where the curve has lines that are told apart by marks and labels, and not everybody's alone. */
export const showsLines = ({
  tracks,
}: {
  readonly tracks: readonly Pick<CurveView['tracks'][number], 'kind'>[];
}): boolean => tracks.some(({ kind }) => kind !== 'everyone');

/** True where marks tell personas apart, in the curve or beside what is theirs. */
export const isMarked = ({ lanes }: Pick<JourneyView, 'lanes'>): boolean =>
  lanes.some(({ cells }) =>
    cells.some(({ items }) => items.some(({ personas, who }) => personas.length > 0 || who !== false)),
  );

/** What the lines of the curve have at a step. */
export interface DrawnStep {
  readonly marks: readonly MarkedPoint[];
  readonly ends: readonly TrackLabel[];
}

/** The marks and the labels of the lines, by the step that they stand at; none where there are no such lines. */
export function drawnSteps(curve: CurveView, stepCount: number): ReadonlyMap<number, DrawnStep> {
  const found = new Map<number, { marks: MarkedPoint[]; ends: TrackLabel[] }>();
  if (!showsLines(curve)) return found;
  const at = (step: number) => {
    let drawn = found.get(step);
    if (drawn === undefined) found.set(step, (drawn = { marks: [], ends: [] }));
    return drawn;
  };
  const across = (x: number, step: number): number =>
    Math.round(((x * stepCount) / curve.width - step) * 100);
  const down = (y: number): number => Math.round((y / curve.height) * 100);
  for (const { kind, label, personas, points, end } of curve.tracks) {
    const [persona] = personas;
    // The points of the baseline are drawn with its line.
    if (kind === 'persona' && persona !== undefined) {
      for (const { step, x, y } of points) at(step).marks.push({ persona, x: across(x, step), y: down(y) });
    }
    if (end === false) continue;
    const { step, x, y } = end;
    at(step).ends.push({
      text: label,
      persona: persona ?? false,
      isBaseline: kind === 'baseline',
      x: across(x, step),
      y: down(y),
    });
  }
  return found;
}
