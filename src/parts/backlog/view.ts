import type { PartView } from '../../view/part-view.ts';
import { backlogView, quadrantOf, weighed } from './backlog.ts';
import { opportunities } from './opportunities-lane.ts';
import { opportunityViews } from './opportunities.ts';
import { withOpportunities } from './pain-points.ts';
import { ratedOpportunities } from './rated-opportunities.ts';

export const view: PartView = {
  id: 'backlog',
  step: (step, { supports }) => ({ opportunities: opportunityViews(step, supports) }),
  view({ stages, steps, painPoints }, { journey: { kpis = {} }, labels, amounts }) {
    const all = weighed(steps);
    return {
      painPoints: withOpportunities(painPoints, steps),
      backlog: backlogView(all, { labels, amounts, stages, steps, kpis }),
      quadrant: quadrantOf(all, labels),
      ratedOpportunities: steps.flatMap(ratedOpportunities),
    };
  },
  lanes: [{ lane: opportunities, after: 'pain-points' }],
};
