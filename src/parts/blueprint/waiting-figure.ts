import { fill, type Labels } from '../../i18n/labels.ts';
import { secondsOf } from '../../model/time/duration.ts';
import type { Journey } from '../../model/journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { FigureView } from '../../view/journey-view.ts';
import { durationText } from '../time/duration-text.ts';

/** All waits of the service behind the journey, added up; none where there are none. */
export function waitingFigure(journey: Journey, labels: Labels): FigureView[] {
  const waits = [...walkSteps(journey)].flatMap(({ step: { blueprint } }) =>
    blueprint === undefined
      ? []
      : Object.values(blueprint).flatMap((entries) =>
          entries.flatMap(({ wait }) => (wait === undefined ? [] : [secondsOf(wait)])),
        ),
  );
  if (waits.length === 0) return [];
  const seconds = waits.reduce((sum, wait) => sum + wait, 0);
  const time = durationText(seconds, labels);
  const text = fill(waits.length === 1 ? labels.waitingAtOne : labels.waitingAt, {
    time,
    count: waits.length,
  });
  return [
    { id: 'waiting', label: labels.waiting, text, value: seconds, unit: 'seconds', atLeast: false, note: '' },
  ];
}
