import type { JourneyView } from '../journey-view.ts';
import type { ComparisonView } from './comparison-view.ts';

/**
 * Compares a map with its baseline.
 * @param _link where the outputs for the baseline are, relative to those of this map; `''` where there are none
 */
export function comparisonView(
  _view: Omit<JourneyView, 'comparison' | 'lanes'>,
  _baseline: JourneyView,
  _link: string,
): ComparisonView | false {
  return false;
}
