import type { Labels } from '../../i18n/labels.ts';
import { secondsOf } from '../../model/time/duration.ts';
import type { Step } from '../../model/stages/step.ts';
import { durationText } from './duration-text.ts';
import type { TimeView } from './time-view.ts';

/** Decides how the time of a step is told. */
export function timeView({ at, duration }: Step, labels: Labels): TimeView {
  const seconds = duration === undefined ? 0 : secondsOf(duration);
  return {
    at: at === undefined ? '' : at.padStart(5, '0'),
    duration: duration === undefined ? '' : durationText(seconds, labels),
    seconds,
  };
}
