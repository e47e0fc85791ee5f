import type { PartView } from '../../view/part-view.ts';
import { flowFigures } from './flow-figures.ts';
import { flow as lane } from './flow-lane.ts';
import { flowView } from './flow.ts';

export const view: PartView = {
  id: 'flow',
  view({ steps, painPoints }, { journey, labels }) {
    const flow = flowView(journey, steps, labels);
    const reach = (step: number): number | false => {
      const funnel = flow.funnel.steps[step];
      return funnel?.measured ? funnel.people : false;
    };
    return { flow, painPoints: painPoints.map((pain) => ({ ...pain, reach: reach(pain.step) })) };
  },
  figures: (view, { resolved, labels }) => flowFigures(view, resolved, labels),
  lanes: [{ lane, after: 'emotion' }],
};
