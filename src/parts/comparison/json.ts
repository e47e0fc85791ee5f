import type { ComparisonView } from './comparison-view.ts';
import { documentAt, orNull, textOrNull } from '../../formats/json/absent.ts';
import { exact } from '../../formats/json/exact.ts';
import type { Comparison } from './json-shape.ts';

export function comparisonOf(comparison: ComparisonView | false): Comparison | null {
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
