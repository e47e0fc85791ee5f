import type { Labels } from '../../i18n/labels.ts';
import type { StepView } from '../journey-view.ts';
import type { ClockView } from './time-view.ts';

/** Lays the steps out on a clock axis; `false` where too few have a time. */
export function clockView(_steps: readonly StepView[], _labels: Labels): ClockView | false {
  return false;
}
