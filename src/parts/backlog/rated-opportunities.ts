import type { Step } from '../../model/stages/step.ts';
import type { RatedOpportunityView } from './backlog-view.ts';

/** The opportunities of a step that can be weighed against others. */
export const ratedOpportunities = ({ opportunities }: Step, step: number): RatedOpportunityView[] =>
  opportunities.flatMap(({ text, impact, feasibility }) =>
    impact === undefined || feasibility === undefined
      ? []
      : [{ text, step, impact, feasibility, priority: impact * feasibility }],
  );
