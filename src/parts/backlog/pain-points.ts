import type { Opportunity } from '../../model/backlog/opportunity.ts';
import type { Step } from '../../model/stages/step.ts';
import type { Journey } from '../../model/journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { PainPointView } from '../../view/journey-view.ts';

/** The pain points with the opportunities that stand against them. */
export function withOpportunities(painPoints: readonly PainPointView[], journey: Journey): PainPointView[] {
  if (painPoints.length === 0) return [];
  const steps = [...walkSteps(journey)].map(({ step }) => step);
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
const isOpen = ({ status }: Opportunity): boolean => status !== 'rejected';

/**
 * The opportunities that name each pain point. One that names none stands for those of its own step: a map without ids
 * has the idea beside what hurts, and nothing would be gained by telling its author that nobody thought of it.
 */
function opportunitiesByPain(steps: readonly Step[]): ReadonlyMap<string, readonly string[]> {
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
