import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';
import { citations, citedIds } from '../../model/evidence/cited-ids.ts';
import type { Journey } from '../../model/journey.ts';
import type { Evidence } from '../../model/evidence/evidence.ts';
import { addressOf } from '../../parts/evidence/address.ts';
import { evidenceKindLooks, plainIcon } from '../../parts/evidence/evidence-kinds.ts';
import type {
  EvidenceView,
  SourceView,
  SupportCount,
  SupportLevel,
  SupportView,
} from '../../parts/evidence/evidence-view.ts';
import { supportLevel } from './support-level.ts';

/** Tells how well a claim is supported by the evidence that it cites. */
export type Supports = (cited: readonly string[]) => SupportView;

/** On a map without any evidence nothing is said of it. */
export const noSupport: SupportView = { level: '', label: '', sources: [] };

/** Says nothing of any claim. */
export const saysNothing: Supports = () => noSupport;

/** How the claims of a journey are to be judged. */
export function supportsOf(journey: Journey, labels: Labels): Supports {
  const sources = citedSources(journey);
  if (sources.size === 0) return saysNothing;
  return (cited) => {
    const pieces = [...new Set(cited)].flatMap((id) => sources.get(id) ?? []);
    const level = supportLevel(pieces.map(({ piece }) => piece));
    return {
      level,
      label: labels[claimLabels[level]],
      sources: pieces.map(({ number }) => number).toSorted((a, b) => a - b),
    };
  };
}

/** `false` for a map whose claims cite nothing. */
export function evidenceView(journey: Journey, labels: Labels, amounts: Amounts): EvidenceView | false {
  const sources = citedSources(journey);
  if (sources.size === 0) return false;
  const supports = supportsOf(journey, labels);
  const claims = [...citations(journey)].map(supports);
  const citing = tally(claims.flatMap((claim) => claim.sources));
  const ofLevel = tally(claims.map(({ level }) => level));
  const levels: readonly SupportLevel[] = ['confirmed', 'thin', 'assumed'];
  return {
    sources: [...sources].map(([id, { piece, number }]) =>
      sourceView(id, piece, number, citing.get(number) ?? 0, labels, amounts),
    ),
    counts: levels
      .map((level): SupportCount => {
        return { level, label: labels[countLabels[level]], count: ofLevel.get(level) ?? 0 };
      })
      .filter(({ count }) => count > 0),
    claims: claims.length,
    claimsLabel: fill(claims.length === 1 ? labels.claim : labels.claims, {
      count: amounts.number(claims.length),
    }),
  };
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const claimLabels: Readonly<Record<SupportLevel, LabelKey>> = {
  confirmed: 'claimConfirmed',
  thin: 'claimThin',
  assumed: 'claimAssumed',
};

const countLabels: Readonly<Record<SupportLevel, LabelKey>> = {
  confirmed: 'claimsConfirmed',
  thin: 'claimsThin',
  assumed: 'claimsAssumed',
};

interface Cited {
  readonly piece: Evidence;
  /** 1-based. */
  readonly number: number;
}

/** The pieces that at least one claim cites, by their ids, in the order of the file. */
function citedSources(journey: Journey): ReadonlyMap<string, Cited> {
  const described = Object.entries(journey.evidence ?? {});
  if (described.length === 0) return new Map();
  const cited = citedIds(journey);
  return new Map(
    described
      .filter(([id]) => cited.has(id))
      .map(([id, piece], index) => [id, { piece, number: index + 1 }] as const),
  );
}

function sourceView(
  id: string,
  { title, kind, date, sample, url, note }: Evidence,
  number: number,
  claims: number,
  labels: Labels,
  amounts: Amounts,
): SourceView {
  const look = kind === undefined ? undefined : evidenceKindLooks[kind];
  return {
    id,
    number,
    title,
    kind: kind ?? '',
    kindLabel: look === undefined ? '' : labels[look.label],
    icon: look?.icon ?? plainIcon,
    date: date === undefined ? '' : amounts.date(date),
    sample: sample === undefined ? '' : fill(labels.evidenceSample, { count: amounts.number(sample) }),
    note: note ?? '',
    url: addressOf(url),
    claims,
    claimsLabel: fill(claims === 1 ? labels.citedOnce : labels.cited, { count: amounts.number(claims) }),
  };
}
