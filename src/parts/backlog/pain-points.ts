import type { StepView } from '../../view/journey-view.ts';
import type { FlowView } from '../flow/flow-view.ts';
import type { OpportunityView, PainPointView } from './backlog-view.ts';

/** The pain points of a map in its order. */
export function painPointViews(steps: readonly StepView[], { funnel }: FlowView): PainPointView[] {
  const named = opportunitiesByPain(steps);
  return steps.flatMap(({ index, painPoints, opportunities }) => {
    const people = funnel.steps[index];
    const reach = people?.measured ? people.people : false;
    const here = opportunities
      .filter((each) => isOpen(each) && each.addresses.length === 0)
      .map(({ text }) => text);
    return painPoints.map((pain) => ({
      ...pain,
      step: index,
      reach,
      opportunities: [...(named.get(pain.id) ?? []), ...here],
    }));
  });
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
