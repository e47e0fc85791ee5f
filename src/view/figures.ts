import type { Journey } from '../model/journey.ts';
import { flowFigures } from './flow/flow-figures.ts';
import type { FigureView, JourneyView } from './journey-view.ts';

/** The figures of the whole map that stand beside its title: only those that can be computed. */
export function figures(
  { steps, flow, labels }: Omit<JourneyView, 'figures' | 'comparison' | 'lanes'>,
  journey: Journey,
): FigureView[] {
  return flowFigures(journey, steps, flow, labels);
}
