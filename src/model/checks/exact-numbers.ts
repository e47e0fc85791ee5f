import type { Diagnostic } from '../../core/diagnostic.ts';
import { placeOfValue } from '../walk/place.ts';
import type { Walked } from '../walk/walked.ts';
import * as finding from '../shape/findings.ts';

/** A number that stands for a text in a record must come out as it was typed: 007 and 1.0 would lose digits. */
export function* exactNumbers(
  holder: Walked,
  key: string,
  texts: Readonly<Record<string, string | number>> = {},
): Generator<Diagnostic> {
  // What a library describes is not typed in this file, and is checked in its own.
  if (!holder.isOwn) return;
  const { tree } = holder;
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value !== 'number') continue;
    const path = [...holder.pathOf(key), name];
    const typed = tree.typed(path);
    if (typed === String(value)) continue;
    yield finding.quoteText.at(
      placeOfValue(tree, path),
      { found: typed, kind: 'number' },
      { suggestions: [JSON.stringify(typed)] },
    );
  }
}
