import type { JourneyView } from '../journey-view.ts';
import type { ComparisonView } from './comparison-view.ts';

/** Compares a map with its baseline. */
export function comparisonView(
  _view: Omit<JourneyView, 'comparison' | 'lanes'>,
  _baseline: JourneyView,
): ComparisonView | false {
  return false;
}
