import type { Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import type { StageView } from '../journey-view.ts';
import type { MessageView } from './message-view.ts';

/** The messages of a map in the order of its stages, those of no stage last. */
export const messageViews = (
  _journey: Journey,
  _stages: readonly StageView[],
  _labels: Labels,
): MessageView[] => [];
