import type { Journey } from '../../model/journey.ts';
import { citedIds } from '../../model/evidence/cited-ids.ts';

/**
 * A library has the evidence of many maps: of its pieces a map keeps those that its claims cite, besides its own.
 * @param merged the journey with all evidence of its libraries, and no more KPIs than are its own or named here
 * @param own the evidence that it describes itself
 */
export function withCitedEvidence(merged: Journey, own: Journey['evidence'] = {}): Journey {
  if (merged.evidence === undefined) return merged;
  const kept = new Set([...Object.keys(own), ...citedIds(merged)]);
  const evidence = Object.entries(merged.evidence).filter(([id]) => kept.has(id));
  return { ...merged, evidence: Object.fromEntries(evidence) };
}
