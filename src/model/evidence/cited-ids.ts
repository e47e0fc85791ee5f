import type { Journey } from '../journey.ts';
import { keyOfReferences } from '../walk/plan.ts';
import { walkOf } from '../walk/walk.ts';
import type { Walked } from '../walk/walked.ts';

/** The ids of evidence that each claim of a journey cites: of all that can cite some, and of a KPI with a figure. */
export function* citations(journey: Journey): Generator<readonly string[]> {
  for (const each of walkOf(journey).all) {
    const key = keyOfReferences(each.kind, 'evidence');
    if (key === undefined || (each.kind === 'kpi' && !isClaim((each as Walked<'kpi'>).node))) continue;
    yield (each.node as Readonly<Record<string, readonly string[]>>)[key]!;
  }
}

/** A KPI with just a target claims nothing, unless it says where that comes from. */
export const isClaim = ({ value, evidence }: NonNullable<Journey['kpis']>[string]): boolean =>
  value !== undefined || evidence.length > 0;

/** The ids of all evidence that claims of a journey cite. */
export const citedIds = (journey: Journey): ReadonlySet<string> => walkOf(journey).idsReferredTo('evidence');
