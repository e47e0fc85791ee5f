import type { Diagnostic } from '../core/diagnostic.ts';
import type { InsightPart } from '../insights/insight-part.ts';
import { insightsOf, type MapInsights } from '../insights/insights.ts';
import type { Digest } from '../insights/overall/digest.ts';
import { digestOf } from '../insights/overall/digest-of.ts';
import { buildView, type ViewOptions } from './build-view.ts';
import { check, type CompileOptions } from './compile.ts';
import type { MapSource } from './map-source.ts';
import { changedWhileRead, type Waiting } from './process-map.ts';

/** What came of one map that is told of. */
export interface ToldMap {
  /** Its place among the inputs. */
  readonly index: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What it tells, and what is kept of it for all maps together; `false` for a map with mistakes. */
  readonly told: { readonly insights: MapInsights; readonly digest: Digest } | false;
}

/**
 * Tells of the maps one by one, in the order of the inputs; those that ask something of files of data come last, when
 * each of the files is read once.
 * @param parts what parts of the map tell
 */
export async function* tellMaps(
  source: MapSource,
  parts: readonly InsightPart[],
  view: ViewOptions,
): AsyncGenerator<ToldMap> {
  const { inputs, files } = source;
  const waiting = new Map<number, Waiting>();
  for (const [index, input] of inputs.entries()) {
    const told = tellMap(input.path, await source.read(input), parts, { ...view, files });
    if ('questions' in told) waiting.set(index, told);
    else yield { index, ...told };
  }
  if (waiting.size === 0) return;
  const data = await source.ask([...waiting.values()].flatMap(({ questions }) => questions));
  for (const [index, { bytes }] of waiting) {
    const { path } = inputs[index]!;
    const told = tellMap(path, bytes, parts, { ...view, files, data });
    if ('questions' in told) throw changedWhileRead(path);
    yield { index, ...told };
  }
}

/** The way of one map from bytes to its insights. */
function tellMap(
  path: string,
  bytes: Uint8Array,
  parts: readonly InsightPart[],
  options: CompileOptions,
): Omit<ToldMap, 'index'> | Waiting {
  const checked = check(path, bytes, options);
  if (!checked.ok) return { diagnostics: checked.error, told: false };
  const { resolved, warnings, unanswered } = checked.value;
  if (unanswered.length > 0) return { questions: unanswered.map(({ question }) => question), bytes };
  const view = buildView(resolved, options);
  // A part of a text holds on to all of it: a copy lets go of the file.
  const digest = structuredClone(digestOf(path, view, parts));
  return { diagnostics: warnings, told: { insights: insightsOf(path, view, parts), digest } };
}
