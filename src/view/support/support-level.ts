import type { Evidence } from '../../model/evidence/evidence.ts';
import type { SupportLevel } from './support-view.ts';

/** From so many on, one odd answer no longer turns a result. */
export const largeSample = 30;

/**
 * How well a claim is supported by the pieces of evidence that it cites.
 *
 * - `confirmed`: two pieces of different kinds say so (triangulation of methods: Denzin 1978, The Research Act), or one
 *   that is strong alone. That is one with a sample of 30 or more, the usual rule of thumb for the mean of a sample to
 *   be close to normally distributed (central limit theorem), and an A/B test, which has a group to compare with; one
 *   that says its sample is smaller is not.
 * - `thin`: it cites anything else.
 * - `assumed`: it cites nothing.
 *
 * How old a piece is does not count: no output reads a clock.
 */
export function supportLevel(cited: readonly Evidence[]): SupportLevel {
  if (cited.length === 0) return 'assumed';
  const kinds = new Set(cited.flatMap(({ kind }) => kind ?? []));
  return kinds.size > 1 || cited.some(isStrong) ? 'confirmed' : 'thin';
}

const isStrong = ({ kind, sample }: Evidence): boolean =>
  sample === undefined ? kind === 'ab-test' : sample >= largeSample;
