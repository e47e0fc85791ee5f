import type { PartView } from '../../view/part-view.ts';
import { clockView } from './clock.ts';
import { timeView } from './step-time.ts';
import { time as lane } from './time-lane.ts';
import { totalDuration } from './total-duration.ts';

export const view: PartView = {
  id: 'time',
  step: (step, { labels }) => ({ time: timeView(step, labels) }),
  view: (view) => ({ clock: clockView(view) }),
  figures: (view) => totalDuration(view),
  lanes: [{ lane, before: 'emotion' }],
};
