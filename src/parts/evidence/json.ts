import { orNull, textOrNull } from '../../formats/json/absent.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import type { EvidenceView, SourceView } from './evidence-view.ts';
import { shapes, type DocumentFields, type Evidence } from './json-shape.ts';

export const json: JsonPart = {
  id: 'evidence',
  shapes,
  document: {
    evidence: { after: 'kpis', of: ({ evidence }) => (evidence === false ? null : evidenceOf(evidence)) },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
}

const evidenceOf = ({ sources, claims, counts }: EvidenceView): Evidence => ({
  sources: sources.map(sourceOf),
  claims,
  counts: counts.map(({ level, count }) => ({ level, count })),
});

const sourceOf = (source: SourceView): Evidence['sources'][number] => ({
  id: source.id,
  title: source.title,
  kind: textOrNull(source.kind),
  date: textOrNull(source.writtenDate),
  sample: orNull(source.sampleSize),
  note: textOrNull(source.note),
  url: textOrNull(source.url),
  claims: source.claims,
});
