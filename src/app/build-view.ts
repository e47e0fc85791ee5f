import type { ResolvedJourney } from '../model/resolved-journey.ts';
import { viewParts } from '../parts/registry.ts';
import { buildViewOf, type ViewOptions } from '../view/build-view.ts';
import type { JourneyView } from '../view/journey-view.ts';

export { outputOf, type ViewOptions } from '../view/build-view.ts';

/** The view of a journey with all its parts. */
export const buildView = (resolved: ResolvedJourney, options?: ViewOptions): JourneyView =>
  buildViewOf(resolved, viewParts, options);
