import type { Amounts } from '../../i18n/amounts.ts';
import { fill, type LabelKey, type Labels } from '../../i18n/labels.ts';
import { citations } from '../../model/evidence/cited-ids.ts';
import type { Evidence } from '../../model/evidence/evidence.ts';
import type { Journey } from '../../model/journey.ts';
import { citedSources, type Supports } from '../../view/support/support.ts';
import type { SupportLevel } from '../../view/support/support-view.ts';
import { addressOf } from './address.ts';
import { evidenceKindLooks, plainIcon } from './evidence-kinds.ts';
import type { EvidenceView, SourceView, SupportCount } from './evidence-view.ts';

/** `false` for a map whose claims cite nothing. */
export function evidenceView(
  journey: Journey,
  supports: Supports,
  labels: Labels,
  amounts: Amounts,
): EvidenceView | false {
  const sources = citedSources(journey);
  if (sources.size === 0) return false;
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

const countLabels: Readonly<Record<SupportLevel, LabelKey>> = {
  confirmed: 'claimsConfirmed',
  thin: 'claimsThin',
  assumed: 'claimsAssumed',
};

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
    writtenDate: date ?? '',
    sampleSize: sample ?? false,
    sample: sample === undefined ? '' : fill(labels.evidenceSample, { count: amounts.number(sample) }),
    note: note ?? '',
    url: addressOf(url),
    claims,
    claimsLabel: fill(claims === 1 ? labels.citedOnce : labels.cited, { count: amounts.number(claims) }),
  };
}
