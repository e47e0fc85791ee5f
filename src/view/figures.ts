import type { FigureView, JourneyView } from './journey-view.ts';

/** The figures of the whole map that stand beside its title: only those that can be computed. */
export function figures(_view: Omit<JourneyView, 'figures' | 'comparison' | 'lanes'>): FigureView[] {
  return [];
}
