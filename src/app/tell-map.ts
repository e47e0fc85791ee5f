import type { Diagnostic } from '../core/diagnostic.ts';
import type { InsightPart } from '../insights/insight-part.ts';
import { insightsOf, type MapInsights } from '../insights/insights.ts';
import type { Digest } from '../insights/overall/digest.ts';
import { digestOf } from '../insights/overall/digest-of.ts';
import { buildView } from './build-view.ts';
import { check, type CompileOptions } from './compile.ts';
import type { Waiting } from './process-map.ts';

/** What came of one map that is told of. */
export interface ToldMap {
  readonly diagnostics: readonly Diagnostic[];
  /** What it tells, and what is kept of it for all maps together; `false` for a map with mistakes. */
  readonly told: { readonly insights: MapInsights; readonly digest: Digest } | false;
  /** Set where files of data must say something first; nothing is told until then. */
  readonly waiting?: Waiting;
}

/**
 * The way of one map from bytes to its insights.
 * @param path the name that findings are reported under
 * @param parts what parts of the map tell
 */
export function tellMap(
  path: string,
  bytes: Uint8Array,
  parts: readonly InsightPart[],
  options: CompileOptions,
): ToldMap {
  const checked = check(path, bytes, options);
  if (!checked.ok) return { diagnostics: checked.error, told: false };
  const { resolved, warnings, unanswered } = checked.value;
  if (unanswered.length > 0) {
    const questions = unanswered.map(({ question }) => question);
    return { diagnostics: [], told: false, waiting: { questions, bytes } };
  }
  const view = buildView(resolved, options);
  // A part of a text holds on to all of it: a copy lets go of the file.
  const digest = structuredClone(digestOf(path, view, parts));
  return { diagnostics: warnings, told: { insights: insightsOf(path, view, parts), digest } };
}
