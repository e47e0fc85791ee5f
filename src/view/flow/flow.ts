import type { Labels } from '../../i18n/labels.ts';
import type { Journey } from '../../model/journey.ts';
import type { StepView } from '../journey-view.ts';
import { noFlow, type FlowView } from './flow-view.ts';

/** Decides how people move through the journey. */
export function flowView(_journey: Journey, _steps: readonly StepView[], _labels: Labels): FlowView {
  return noFlow;
}
