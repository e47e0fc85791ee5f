import type { Journey } from '../../model/journey.ts';
import { stageNamed } from '../../model/stages/stage-named.ts';
import { walkSteps } from '../../model/stages/walk-steps.ts';

/**
 * A library serves many maps, and not everything in it is measured here: of its KPIs a map shows those that a stage or an
 * opportunity names and those of a stage or phase that it has, besides its own.
 * @param merged the journey with all KPIs of its libraries
 * @param own the KPIs that it describes itself
 */
export function withNamedKpis(merged: Journey, own: Journey['kpis'] = {}): Journey {
  if (merged.kpis === undefined) return merged;
  const named = new Set([...Object.keys(own), ...kpisNamedIn(merged)]);
  const shown = Object.entries(merged.kpis).filter(
    ([id, { stage }]) => named.has(id) || (stage !== undefined && stageNamed(merged, stage) !== undefined),
  );
  return { ...merged, kpis: Object.fromEntries(shown) };
}

function* kpisNamedIn(journey: Journey): Generator<string> {
  for (const { kpis } of journey.stages) yield* kpis;
  for (const { step } of walkSteps(journey)) {
    for (const { kpi } of step.opportunities) if (kpi !== undefined) yield kpi;
  }
}
