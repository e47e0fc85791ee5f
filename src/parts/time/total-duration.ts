import { fill } from '../../i18n/labels.ts';
import type { FigureView, JourneyView } from '../../view/journey-view.ts';
import { durationText } from './duration-text.ts';

/**
 * How long the journey takes, none or one figure: by the clock where the steps stand on one, else the sum of their
 * durations; at least that, where some have none. A day in the life takes a day, which nobody needs to be told, and
 * where people go different ways nobody takes the sum of all.
 */
export function totalDuration({
  type,
  steps,
  clock,
  flow,
  labels,
}: Pick<JourneyView, 'type' | 'steps' | 'clock' | 'flow' | 'labels'>): FigureView[] {
  if (type.id === 'day-in-the-life' || steps.every(({ time }) => time.seconds === 0)) return [];
  if (flow.arrows.some(({ kind }) => kind !== 'on')) return [];
  const seconds =
    clock === false ? steps.reduce((sum, { time }) => sum + time.seconds, 0) : clock.minutes * 60;
  const isWhole = steps.every(({ time }) => time.seconds > 0);
  const duration = durationText(seconds, labels);
  return [
    {
      id: 'total-duration',
      label: labels.journeyTakes,
      text: isWhole ? duration : fill(labels.atLeast, { duration }),
      value: seconds,
      unit: 'seconds',
      atLeast: !isWhole,
      note: '',
    },
  ];
}
