import type { Opportunity } from '../../model/backlog/opportunity.ts';
import type { Step } from '../../model/stages/step.ts';
import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';
import type { BacklogContext } from './backlog.ts';
import type { PainPointView } from './backlog-view.ts';

/** The pain points of a map in its order. */
export function painPointViews(
  { journey }: ResolvedJourney,
  { flow, supports }: Pick<BacklogContext, 'flow' | 'supports'>,
): PainPointView[] {
  const steps = [...walkSteps(journey)].map(({ step }) => step);
  const named = opportunitiesByPain(steps);
  return steps.flatMap((step, index) => {
    const funnel = flow.funnel.steps[index];
    const reach = funnel?.measured ? funnel.people : false;
    const here = step.opportunities
      .filter((each) => isOpen(each) && each.addresses.length === 0)
      .map(({ text }) => text);
    return step.pain_points.map(({ id = '', text, severity = 0, evidence }) => ({
      id,
      text,
      step: index,
      severity,
      reach,
      opportunities: [...(named.get(id) ?? []), ...here],
      support: supports(evidence),
    }));
  });
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
