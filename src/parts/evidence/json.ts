import type { JourneyView } from '../../view/journey-view.ts';
import { orNull, textOrNull } from '../../formats/json/absent.ts';
import type { Evidence } from './json-shape.ts';

export function evidenceOf({ evidence, contents }: JourneyView): Evidence | null {
  if (evidence === false) return null;
  const known = new Map(contents.evidence.map((each) => [each.id, each]));
  return {
    sources: evidence.sources.map(({ id, title, kind, note, url, claims }) => ({
      id,
      title,
      kind: textOrNull(kind),
      date: textOrNull(known.get(id)?.date ?? ''),
      sample: orNull(known.get(id)?.sample ?? false),
      note: textOrNull(note),
      url: textOrNull(url),
      claims,
    })),
    claims: evidence.claims,
    counts: evidence.counts.map(({ level, count }) => ({ level, count })),
  };
}
