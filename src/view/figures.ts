import type { Journey } from '../model/journey.ts';
import { waitingFigure } from '../parts/blueprint/waiting-figure.ts';
import { flowFigures } from '../parts/flow/flow-figures.ts';
import type { FigureView, JourneyView } from './journey-view.ts';
import { totalDuration } from '../parts/time/total-duration.ts';

/** The figures of the whole map that stand beside its title: only those that can be computed. */
export function figures(
  view: Omit<JourneyView, 'figures' | 'comparison' | 'lanes'>,
  journey: Journey,
): FigureView[] {
  const { steps, flow, labels } = view;
  return [
    ...flowFigures(journey, steps, flow, labels),
    ...totalDuration(view),
    ...waitingFigure(journey, labels),
  ];
}
