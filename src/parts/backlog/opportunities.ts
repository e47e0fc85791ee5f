import type { Step } from '../../model/stages/step.ts';
import type { Supports } from '../../view/support/support.ts';
import type { OpportunityView } from './backlog-view.ts';

/** What the business could do better at a step. */
export const opportunityViews = (step: Step, supports: Supports): OpportunityView[] =>
  step.opportunities.map((opportunity) => {
    const { text, addresses, impact = 0, feasibility = 0, rice = false, result } = opportunity;
    const { owner = '', department = '', status = '', kpi = '' } = opportunity;
    return {
      text,
      addresses,
      impact,
      feasibility,
      rice,
      owner,
      department,
      status,
      kpi,
      result: result !== undefined && {
        before: result.before ?? false,
        after: result.after ?? false,
        change: result.change ?? false,
        note: result.note ?? '',
      },
      support: supports(opportunity.evidence),
    };
  });
