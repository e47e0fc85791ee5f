import type { PartView } from '../../view/part-view.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import { backlogView, quadrantOf } from './backlog.ts';
import { opportunities } from './opportunities-lane.ts';
import { withOpportunities } from './pain-points.ts';
import { ratedOpportunities } from './rated-opportunities.ts';

export const view: PartView = {
  id: 'backlog',
  view({ stages, painPoints }, { resolved, journey, labels, amounts, supports }) {
    const context = { labels, amounts, stages, supports };
    return {
      painPoints: withOpportunities(painPoints, journey),
      backlog: backlogView(resolved, context),
      quadrant: quadrantOf(resolved, labels),
      ratedOpportunities: [...walkSteps(journey)].flatMap(({ step }, index) =>
        ratedOpportunities(step, index),
      ),
    };
  },
  lanes: [{ lane: opportunities, after: 'pain-points' }],
};
