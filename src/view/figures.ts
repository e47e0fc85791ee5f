import type { Journey } from '../model/journey.ts';
import { waitingFigure } from './blueprint/waiting-figure.ts';
import type { FigureView, JourneyView } from './journey-view.ts';

/** The figures of the whole map that stand beside its title: only those that can be computed. */
export function figures(
  { labels }: Omit<JourneyView, 'figures' | 'comparison' | 'lanes'>,
  journey: Journey,
): FigureView[] {
  return waitingFigure(journey, labels);
}
