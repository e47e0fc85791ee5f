import type { ResolvedJourney } from '../../model/resolved-journey.ts';
import { walkSteps } from '../../model/walk-steps.ts';
import type { BacklogContext } from './backlog.ts';
import type { PainPointView } from './backlog-view.ts';

/** The pain points of a map in its order. A rejected opportunity eases nothing. */
export function painPointViews(
  { journey }: ResolvedJourney,
  { flow, supports }: Pick<BacklogContext, 'flow' | 'supports'>,
): PainPointView[] {
  const steps = [...walkSteps(journey)].map(({ step }) => step);
  const against = new Map<string, string[]>();
  for (const { text, addresses, status } of steps.flatMap(({ opportunities }) => opportunities)) {
    if (status === 'rejected') continue;
    for (const id of new Set(addresses)) {
      const known = against.get(id);
      if (known === undefined) against.set(id, [text]);
      else known.push(text);
    }
  }
  return steps.flatMap((step, index) => {
    const funnel = flow.funnel.steps[index];
    const reach = funnel?.measured ? funnel.people : false;
    return step.pain_points.map(({ id = '', text, severity = 0, evidence }) => ({
      id,
      text,
      step: index,
      severity,
      reach,
      opportunities: against.get(id) ?? [],
      support: supports(evidence),
    }));
  });
}
