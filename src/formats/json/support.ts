import type { EvidenceView } from '../../parts/evidence/evidence-view.ts';
import type { SupportView } from '../../view/support/support-view.ts';
import type { Support } from './shape/support.ts';

export type SupportOf = (view: SupportView) => Support | null;

/** Tells how well a claim is supported, with the ids of its sources in place of their numbers. */
export function supportOf(evidence: EvidenceView | false): SupportOf {
  const ids = new Map(evidence === false ? [] : evidence.sources.map(({ number, id }) => [number, id]));
  return ({ level, sources }) =>
    level === '' ? null : { level, evidence: sources.flatMap((number) => ids.get(number) ?? []) };
}
