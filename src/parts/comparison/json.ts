import { documentAt, orNull, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { JsonPart } from '../../formats/json/json-part.ts';
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
  const { title, link, valences, steps, removed, gains } = comparison;
  return {
    title,
    document: documentAt(link),
    steps: steps.map(({ added, changes }, index) => {
      const valence = valences[index];
      return {
        added,
        valence: valence === undefined ? null : exact(valence),
        changes: changes.map(({ kind, text, note }) => ({ kind, text, note: textOrNull(note) })),
      };
    }),
    removed: removed.map(({ summary, stage, level, feelings }) => ({
      summary,
      stage: textOrNull(stage),
      level: orNull(level),
      feelings: feelings.map(({ label }) => label),
    })),
    gains: gains.map(({ id, label, before, after, note, tone }) => ({
      id,
      label,
      before: textOrNull(before),
      after,
      note: textOrNull(note),
      tone,
    })),
  };
}
