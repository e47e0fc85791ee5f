import { documentAt, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
import type { PersonaMark } from '../../view/journey-view.ts';
import type { ComparisonView } from './comparison-view.ts';
import { shapes, type Comparison, type DocumentFields } from './json-shape.ts';

export const json: JsonPart = {
  id: 'comparison',
  shapes,
  document: {
    comparison: { after: 'messages', of: ({ comparison }) => comparisonOf(comparison) },
  },
};

declare module '../../formats/json/json-document.ts' {
  interface JourneyDocument extends DocumentFields {}
}

function comparisonOf(comparison: ComparisonView | false): Comparison | null {
  if (comparison === false) return null;
  const { title, link, steps, removed, gains } = comparison;
  return {
    title,
    document: documentAt(link),
    steps: steps.map(({ added, feltBefore, changes }) => ({
      added,
      valence: feltBefore.length === 0 ? null : exact(meanOf(feltBefore.map(({ valence }) => valence))),
      felt: feltBefore.map(({ name, valence }) => ({ name: textOrNull(name), valence: exact(valence) })),
      changes: changes.map(({ kind, text, note, personas }) => ({
        kind,
        text,
        note: textOrNull(note),
        personas: idsOf(personas),
      })),
    })),
    removed: removed.map(({ summary, stage, levels, feelings }) => ({
      summary,
      stage: textOrNull(stage),
      level: levels.every((level) => level === levels[0]) ? (levels[0] ?? null) : null,
      levels,
      feelings: feelings.map(({ label }) => label),
    })),
    gains: gains.map(({ id, personas, label, before, after, note, tone }) => ({
      id,
      personas: idsOf(personas),
      label,
      before: textOrNull(before),
      after,
      note: textOrNull(note),
      tone,
    })),
  };
}

const idsOf = (personas: readonly PersonaMark[]): string[] => personas.map(({ id }) => id);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
