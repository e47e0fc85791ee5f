import * as finding from './findings.ts';
import { minutesOf, running, wholeDay } from './time-of-day.ts';
import { walkSteps } from '../stages/walk-steps.ts';
import { placeOfValue, type Check } from '../checks/check.ts';

/** The times of a day in the life follow each other and end within 24 hours of the first; midnight may pass once. */
export const clockOrder: Check = function* (journey, tree) {
  if (journey.type !== 'day-in-the-life') return;
  const timed = [...walkSteps(journey)].flatMap(({ step: { at }, path }) =>
    at === undefined ? [] : [{ at, path: [...path, 'at'] }],
  );
  const minutes = running(timed.map(({ at }) => minutesOf(at)));
  const late = minutes.findIndex((each) => each > minutes[0]! + wholeDay);
  if (late < 1) return;
  // What went wrong is where the clock went back for the last time up to there.
  const wrong = timed.findLastIndex(
    ({ at }, index) => index > 0 && index <= late && minutesOf(at) < minutesOf(timed[index - 1]!.at),
  );
  const { at, path } = timed[wrong]!;
  const before = timed[wrong - 1]!;
  const related = [
    { message: 'the earlier step is here', source: tree.source, span: tree.spanOfValue(before.path) },
  ];
  yield finding.backwards.at(placeOfValue(tree, path), { at, earlier: before.at }, { related });
};
