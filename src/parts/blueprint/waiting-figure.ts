import { fill, type Labels } from '../../i18n/labels.ts';
import type { FigureView, JourneyView, StepView } from '../../view/journey-view.ts';
import { travellersOf } from '../../view/travellers.ts';
import { timeFigure, toldTime, type ToldTime } from '../time/time-figure.ts';

/** All waits of the service behind the journey of those who travel, added up; none where there are none. */
export const waitingFigure = (view: Pick<JourneyView, 'personas' | 'steps'>, labels: Labels): FigureView[] =>
  timeFigure(
    { id: 'waiting', label: labels.waiting },
    travellersOf(view).map(({ persona, steps }) => ({ persona, time: waitingAt(steps, labels) })),
    labels,
  );

/** `undefined` where nobody waits. */
function waitingAt(steps: readonly StepView[], labels: Labels): ToldTime | undefined {
  const waits = steps.flatMap(({ blueprint }) =>
    blueprint === false
      ? []
      : Object.values(blueprint)
          .flat()
          .map(({ waitSeconds }) => waitSeconds)
          .filter((wait) => wait > 0),
  );
  if (waits.length === 0) return undefined;
  const told = toldTime({ seconds: waits.reduce((sum, wait) => sum + wait, 0), atLeast: false }, labels);
  const text = fill(waits.length === 1 ? labels.waitingAtOne : labels.waitingAt, {
    time: told.text,
    count: waits.length,
  });
  return { ...told, text };
}
