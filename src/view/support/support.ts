import type { LabelKey, Labels } from '../../i18n/labels.ts';
import { citedIds } from '../../model/evidence/cited-ids.ts';
import type { Evidence } from '../../model/evidence/evidence.ts';
import type { Journey } from '../../model/journey.ts';
import { supportLevel } from './support-level.ts';
import type { SupportLevel, SupportView } from './support-view.ts';

/** Tells how well a claim is supported by the evidence that it cites. */
export type Supports = (cited: readonly string[]) => SupportView;

/** On a map without any evidence nothing is said of it. */
export const noSupport: SupportView = { level: '', label: '', sources: [], evidence: [] };

/** Says nothing of any claim. */
export const saysNothing: Supports = () => noSupport;

/** How the claims of a journey are to be judged. */
export function supportsOf(journey: Journey, labels: Labels): Supports {
  const sources = citedSources(journey);
  if (sources.size === 0) return saysNothing;
  return (cited) => {
    const pieces = [...new Set(cited)].flatMap((id) => sources.get(id) ?? []);
    pieces.sort((a, b) => a.number - b.number);
    const level = supportLevel(pieces.map(({ piece }) => piece));
    return {
      level,
      label: labels[claimLabels[level]],
      sources: pieces.map(({ number }) => number),
      evidence: pieces.map(({ id }) => id),
    };
  };
}

const claimLabels: Readonly<Record<SupportLevel, LabelKey>> = {
  confirmed: 'claimConfirmed',
  thin: 'claimThin',
  assumed: 'claimAssumed',
};

/** A piece of evidence that is cited. */
export interface Cited {
  readonly id: string;
  readonly piece: Evidence;
  /** 1-based. */
  readonly number: number;
}

/** The pieces that at least one claim cites, by their ids, in the order of the file. */
export function citedSources(journey: Journey): ReadonlyMap<string, Cited> {
  const described = Object.entries(journey.evidence ?? {});
  if (described.length === 0) return new Map();
  const cited = citedIds(journey);
  return new Map(
    described
      .filter(([id]) => cited.has(id))
      .map(([id, piece], index) => [id, { id, piece, number: index + 1 }] as const),
  );
}
