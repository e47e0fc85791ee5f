import type { CurveBox } from './curve-box.ts';
import type { TrackView } from './journey-view.ts';
import { spread } from './spread.ts';

/** From the middle of the last step to the label, as a part of a step: past the mark of a persona, or past a face. */
const beside = { mark: 0.07, face: 0.12 };
/** The height of a label, as a part of the height of the curve: a line of 0.75 rem letters beside 9 rem. */
const labelHeight = 0.11;

/**
 * Gives each line with a label a place for it at its last point, and above or below that where another line goes on from
 * there; those at one step stand apart from each other.
 */
export function withEnds(tracks: readonly TrackView[], box: CurveBox): TrackView[] {
  const drawn = tracks.filter(({ points }) => points.length > 0);
  const gap = drawn.some(({ kind }) => kind === 'everyone') ? beside.face : beside.mark;
  const heights = new Map<TrackView, number>();
  const labelled = drawn.filter(({ label }) => label !== '');
  const height = labelHeight * box.height;
  for (const [step, together] of grouped(labelled)) {
    const passing = drawn
      .filter(({ points }) => points.at(-1)!.step > step)
      .flatMap(({ points }) => points.filter((point) => point.step === step).map(({ y }) => y));
    const isFree = (y: number): boolean =>
      y >= 0 && y <= box.height && passing.every((each) => Math.abs(each - y) > height / 2);
    const apart = spread(
      together.map(({ points }) => {
        const { y } = points.at(-1)!;
        return [y, y + height, y - height].find(isFree) ?? y;
      }),
      { gap: height, low: 0, high: box.height },
    );
    for (const [index, track] of together.entries()) heights.set(track, apart[index]!);
  }
  return drawn.map((track) => {
    const y = heights.get(track);
    const step = track.points.at(-1)!.step;
    return y === undefined ? track : { ...track, end: { step, x: (step + 0.5 + gap) * box.step, y } };
  });
}

/** Lines by the step that they end at. */
function grouped(tracks: readonly TrackView[]): Map<number, TrackView[]> {
  const found = new Map<number, TrackView[]>();
  for (const track of tracks) {
    const { step } = track.points.at(-1)!;
    const group = found.get(step);
    if (group === undefined) found.set(step, [track]);
    else group.push(track);
  }
  return found;
}
