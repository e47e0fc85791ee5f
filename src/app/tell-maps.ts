import type { Diagnostic } from '../core/diagnostic.ts';
import type { MapInput } from '../core/ports.ts';
import { ok } from '../core/result.ts';
import type { InsightPart } from '../insights/insight-part.ts';
import { insightsOf, type MapInsights } from '../insights/insights.ts';
import type { Digest } from '../insights/overall/digest.ts';
import { digestOf } from '../insights/overall/digest-of.ts';
import { buildView, type ViewOptions } from './build-view.ts';
import { checkMap, questionsOf, readMap, type CompileOptions, type ReadMap } from './compile.ts';
import type { MapSource } from './map-source.ts';
import { changedWhileRead } from './process-map.ts';
import { WaitingMaps, type Waiting } from './waiting-maps.ts';

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
  const waiting = new WaitingMaps<number>();
  for (const [index, input] of inputs.entries()) {
    const told = tellMap(input, await source.read(input), parts, { ...view, files });
    if ('questions' in told) waiting.add(index, told);
    else yield { index, ...told };
  }
  if (waiting.isEmpty) return;
  const data = await source.ask(waiting.questions);
  for (const [index, input] of inputs.entries()) {
    const set = waiting.take(index);
    if (set === undefined) continue;
    const told = tellMap(input, set.bytes, parts, { ...view, files, data }, set.map);
    if ('questions' in told) throw changedWhileRead(input.path);
    yield { index, ...told };
  }
}

/** The way of one map from bytes to its insights. */
function tellMap(
  { path, inProject }: MapInput,
  bytes: Uint8Array,
  parts: readonly InsightPart[],
  options: CompileOptions,
  before?: ReadMap,
): Omit<ToldMap, 'index'> | Waiting {
  const map = before === undefined ? readMap(path, bytes, options) : ok(before);
  if (!map.ok) return { diagnostics: map.error, told: false };
  const checked = checkMap(map.value, options);
  if (!checked.ok) return { diagnostics: checked.error, told: false };
  const { resolved, warnings } = checked.value;
  const questions = questionsOf(checked.value);
  if (questions.length > 0) return { questions, bytes, map: map.value };
  const view = buildView(resolved, options);
  // A part of a text holds on to all of it: a copy lets go of the file.
  const digest = structuredClone(digestOf(inProject, view, parts));
  return { diagnostics: warnings, told: { insights: insightsOf(inProject, view, parts), digest } };
}
