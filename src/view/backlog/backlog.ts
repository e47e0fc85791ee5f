import type { Labels } from '../../i18n/labels.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import type { Supports } from '../evidence/support.ts';
import type { FlowView } from '../flow/flow-view.ts';
import type { StageView } from '../journey-view.ts';
import type { BacklogView, PainPointView } from './backlog-view.ts';

/** What opportunities and pain points are seen with. */
export interface BacklogContext {
  readonly labels: Labels;
  readonly stages: readonly StageView[];
  readonly flow: FlowView;
  readonly supports: Supports;
}

/** `false` for a map with nothing to rank. */
export const backlogView = (_resolved: ResolvedJourney, _context: BacklogContext): BacklogView | false =>
  false;

/** The pain points of a map in its order. */
export const painPointViews = (_resolved: ResolvedJourney, _context: BacklogContext): PainPointView[] => [];
