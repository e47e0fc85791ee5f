import type { FigureView, JourneyView, StepView } from '../../view/journey-view.ts';
import { travellersOf } from '../../view/travellers.ts';
import { livedTime } from './lived-time.ts';
import { timeFigure, toldTime, type TravellersTime } from './time-figure.ts';

type Timed = Pick<JourneyView, 'type' | 'steps' | 'personas' | 'flow' | 'labels'>;

/**
 * How long the journey takes those who travel, none or one figure: see {@link livedTime}. A day in the life takes a day,
 * which nobody needs to be told, and where people go different ways nobody takes the sum of all.
 */
export function totalDuration(view: Timed): FigureView[] {
  const { type, labels } = view;
  if (type.id === 'day-in-the-life') return [];
  const times = travellersOf(view).map(({ persona, steps }): TravellersTime => {
    if (!goesStraight(view, steps)) return { persona, time: undefined };
    const time = livedTime(steps);
    return { persona, time: time !== undefined && toldTime(time, labels) };
  });
  return timeFigure({ id: 'total-duration', label: labels.journeyTakes }, times, labels);
}

/** True where somebody goes from each step to the next one that they take. */
function goesStraight({ flow, steps }: Timed, own: readonly StepView[]): boolean {
  if (flow.arrows.every(({ kind }) => kind === 'on')) return true;
  const places = new Map(own.map(({ index }, place) => [index, place]));
  // For each step the first of their own that is not before it.
  const next: (number | undefined)[] = [];
  for (let index = steps.length - 1; index >= 0; index--) next[index] = places.get(index) ?? next[index + 1];
  return flow.arrows.every(({ from, to }) => {
    const [place, target] = [places.get(from), next[to]];
    if (place === undefined || target === undefined) return true;
    // Who is sent to a step of others goes to the one of their own after it, and nowhere where that is this one.
    return target === place + 1 || (target === place && to !== from);
  });
}
