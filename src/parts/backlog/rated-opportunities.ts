import type { StepView } from '../../view/journey-view.ts';
import type { RatedOpportunityView } from './backlog-view.ts';

/** The opportunities of a step that can be weighed against others. */
export const ratedOpportunities = ({ opportunities, index: step }: StepView): RatedOpportunityView[] =>
  opportunities.flatMap(({ text, impact, feasibility }) =>
    impact === 0 || feasibility === 0
      ? []
      : [{ text, step, impact, feasibility, priority: impact * feasibility }],
  );
