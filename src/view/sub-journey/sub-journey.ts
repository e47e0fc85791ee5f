import type { JourneyView } from '../journey-view.ts';
import type { SubJourneyView } from './sub-journey-view.ts';

/** Rolls a journey up into what its stage shows of it. */
export function subJourneyView(_sub: JourneyView, _link: string): SubJourneyView | false {
  return false;
}
