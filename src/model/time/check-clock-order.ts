import { minutesOf, running, wholeDay } from './time-of-day.ts';
import type { Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/**
 * The times of a day in the life follow each other and end within 24 hours of the first; midnight may pass once. Where
 * personas take steps of their own, so do the times of each: another one may have begun the day earlier.
 */
export const clockOrder: Check = function* (walk) {
  if (walk.root.node.type !== 'day-in-the-life') return;
  const all = walk.of('step').flatMap((step) => {
    const { at, personas } = step.node;
    return at === undefined ? [] : [{ at, personas, step }];
  });
  const named = new Set(all.flatMap(({ personas }) => personas));
  const days = [...named].map((id) =>
    all.filter(({ personas }) => personas.length === 0 || personas.includes(id)),
  );
  const told = new Set<unknown>();
  for (const timed of named.size === 0 ? [all] : days) {
    const minutes = running(timed.map(({ at }) => minutesOf(at)));
    const late = minutes.findIndex((each) => each > minutes[0]! + wholeDay);
    if (late < 1) continue;
    // What went wrong is where the clock went back for the last time up to there.
    const wrong = timed.findLastIndex(
      ({ at }, index) => index > 0 && index <= late && minutesOf(at) < minutesOf(timed[index - 1]!.at),
    );
    const { at, step } = timed[wrong]!;
    if (told.has(step)) continue;
    told.add(step);
    const before = timed[wrong - 1]!;
    const { source, span } = before.step.place('at');
    const related = [{ message: 'the earlier step is here', source, span }];
    yield finding.backwards.at(step.place('at'), { at, earlier: before.at }, { related });
  }
};
