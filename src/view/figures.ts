import type { FigureView, JourneyView } from './journey-view.ts';
import { totalDuration } from './time/total-duration.ts';

/** The figures of the whole map that stand beside its title: only those that can be computed. */
export function figures(view: Omit<JourneyView, 'figures' | 'comparison' | 'lanes'>): FigureView[] {
  return [...totalDuration(view)];
}
