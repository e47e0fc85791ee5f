import type { Journey } from '../journey.ts';
import { walkSteps } from '../stages/walk-steps.ts';

/** The ids of evidence that each claim of a journey cites: each feeling, pain point, opportunity and KPI with a figure. */
export function* citations(journey: Journey): Generator<readonly string[]> {
  for (const { step } of walkSteps(journey)) {
    for (const { evidence } of [...step.emotion, ...step.pain_points, ...step.opportunities]) yield evidence;
  }
  for (const kpi of Object.values(journey.kpis ?? {})) if (isClaim(kpi)) yield kpi.evidence;
}

/** A KPI with just a target claims nothing, unless it says where that comes from. */
export const isClaim = ({ value, evidence }: NonNullable<Journey['kpis']>[string]): boolean =>
  value !== undefined || evidence.length > 0;

/** The ids of all evidence that claims of a journey cite. */
export const citedIds = (journey: Journey): ReadonlySet<string> => new Set([...citations(journey)].flat());
