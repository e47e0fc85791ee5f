import type { Err, Ok } from '../../core/result.ts';
import { err, ok } from '../../core/result.ts';
import type { JourneyView } from '../../view/journey-view.ts';
import { compile } from '../compile.ts';
import { checkOptions } from './checked-options.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './make.ts';
import type { CompileOptions } from './options.ts';
import { oneMap } from './sources.ts';

/** A finished view, and what was found on the way that stops nothing. */
export interface Compiled extends Ok<JourneyView> {
  readonly warnings: readonly Finding[];
}

export function compileInMemory(
  path: string,
  content: string | Uint8Array,
  options: CompileOptions,
): Compiled | Err<readonly Finding[]> {
  checkOptions(options);
  const { locale, persona } = options;
  const source = oneMap(content, path, options.files, options);
  const input = source.inputs[0]!;
  const view = { locale, persona, files: source.files };
  const compiled = compile(input.path, source.read(input), view, source.answers);
  return compiled.ok
    ? { ...ok(compiled.value), warnings: findingsOf(compiled.warnings) }
    : err(findingsOf(compiled.error));
}
