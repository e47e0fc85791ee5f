import type { PainPointView, StepView } from '../../view/journey-view.ts';
import type { OpportunityView } from './backlog-view.ts';

/** The pain points with the opportunities that stand against them. */
export function withOpportunities(
  painPoints: readonly PainPointView[],
  steps: readonly StepView[],
): PainPointView[] {
  if (painPoints.length === 0) return [];
  const named = opportunitiesByPain(steps);
  const ofStep = steps.map(({ opportunities }) =>
    opportunities.filter((each) => counts(each) && each.addresses.length === 0),
  );
  return painPoints.map((pain) => {
    const against = [...(named.get(pain.id) ?? []), ...ofStep[pain.step]!];
    return {
      ...pain,
      opportunities: against.map(({ text }) => text),
      eased: against.length > 0 && against.every(({ status }) => status === 'done'),
    };
  });
}

/** A rejected opportunity eases nothing. */
const counts = ({ status }: OpportunityView): boolean => status !== 'rejected';

/**
 * The opportunities that name each pain point. One that names none stands for those of its own step: a map without ids
 * has the idea beside what hurts, and nothing would be gained by telling its author that nobody thought of it.
 */
function opportunitiesByPain(steps: readonly StepView[]): ReadonlyMap<string, readonly OpportunityView[]> {
  const named = new Map<string, OpportunityView[]>();
  for (const opportunity of steps.flatMap(({ opportunities }) => opportunities)) {
    if (!counts(opportunity)) continue;
    for (const id of new Set(opportunity.addresses)) {
      const known = named.get(id);
      if (known === undefined) named.set(id, [opportunity]);
      else known.push(opportunity);
    }
  }
  return named;
}
