import { fill, type Labels } from '../../i18n/labels.ts';
import type { FigureView, StepView } from '../../view/journey-view.ts';
import { durationText } from '../time/duration-text.ts';

/** All waits of the service behind the journey, added up; none where there are none. */
export function waitingFigure(steps: readonly StepView[], labels: Labels): FigureView[] {
  const waits = steps.flatMap(({ blueprint }) =>
    blueprint === false
      ? []
      : Object.values(blueprint)
          .flat()
          .map(({ waitSeconds }) => waitSeconds)
          .filter((wait) => wait > 0),
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
