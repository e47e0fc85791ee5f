import type { PartView } from '../../view/part-view.ts';
import { flowFigures } from './flow-figures.ts';
import { flow as lane } from './flow-lane.ts';
import { flowView } from './flow.ts';

export const view: PartView = {
  id: 'flow',
  view: ({ steps }, { journey, labels }) => ({ flow: flowView(journey, steps, labels) }),
  figures: ({ steps, flow }, { journey, labels }) => flowFigures(journey, steps, flow, labels),
  lanes: [{ lane, after: 'emotion' }],
};
