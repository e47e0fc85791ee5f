import type { Diagnostic } from '../core/diagnostic.ts';
import { insightsOf, type MapInsights } from '../insights/insights.ts';
import { digestOf, type Digest } from '../insights/overall/digest.ts';
import { compile, type CompileOptions } from './compile.ts';

/** What came of one map that is told of. */
export interface ToldMap {
  readonly diagnostics: readonly Diagnostic[];
  /** What it tells, and what is kept of it for all maps together; `false` for a map with mistakes. */
  readonly told: { readonly insights: MapInsights; readonly digest: Digest } | false;
}

/**
 * The way of one map from bytes to its insights.
 * @param path the name that findings are reported under
 */
export function tellMap(path: string, bytes: Uint8Array, options: CompileOptions): ToldMap {
  const compiled = compile(path, bytes, options);
  if (!compiled.ok) return { diagnostics: compiled.error, told: false };
  // A part of a text holds on to all of it: a copy lets go of the file.
  const digest = structuredClone(digestOf(path, compiled.value));
  return {
    diagnostics: compiled.warnings,
    told: { insights: insightsOf(path, compiled.value), digest },
  };
}
