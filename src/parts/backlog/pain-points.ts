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
    opportunities.filter((each) => isOpen(each) && each.addresses.length === 0).map(({ text }) => text),
  );
  return painPoints.map((pain) => ({
    ...pain,
    opportunities: [...(named.get(pain.id) ?? []), ...ofStep[pain.step]!],
  }));
}

/** A rejected opportunity eases nothing. */
const isOpen = ({ status }: OpportunityView): boolean => status !== 'rejected';

/**
 * The opportunities that name each pain point. One that names none stands for those of its own step: a map without ids
 * has the idea beside what hurts, and nothing would be gained by telling its author that nobody thought of it.
 */
function opportunitiesByPain(steps: readonly StepView[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const opportunity of steps.flatMap(({ opportunities }) => opportunities)) {
    if (!isOpen(opportunity)) continue;
    for (const id of new Set(opportunity.addresses)) {
      const known = named.get(id);
      if (known === undefined) named.set(id, [opportunity.text]);
      else known.push(opportunity.text);
    }
  }
  return named;
}
