import type { Artifact } from '../../core/ports.ts';
import { formats as registry } from '../../formats/registry.ts';
import { chosenFrom } from '../chosen-from.ts';
import { checkLook, checkOptions, listed } from './checked-options.ts';
import type { Finding } from './finding.ts';
import { findingsOf, makeMaps, nothingOpened } from './make.ts';
import type { BuildOptions, ValidateOptions } from './options.ts';
import type { Outside } from './outside.ts';
import { sourceOf } from './sources.ts';

/** What was found in maps. */
export interface Validated {
  /** False where a finding is an error. */
  readonly ok: boolean;
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
}

/** What was found in maps, and made of them. */
export interface Built extends Validated {
  /** None where a finding is an error, in whichever map: it is all of them or none. */
  readonly artifacts: readonly Artifact[];
}

export async function validateWith(outside: Outside, options: ValidateOptions): Promise<Validated> {
  checkOptions(options);
  const source = await sourceOf(options, outside);
  const { ok, findings } = await makeMaps(source, nothingOpened(), [], { persona: options.persona });
  return { ok, findings };
}

export async function buildWith(outside: Outside, options: BuildOptions): Promise<Built> {
  checkOptions(options);
  const diagrams = listed(options.diagrams) ?? ['journey'];
  await checkLook(options, diagrams);
  const formats = await chosenFrom('format', registry, listed(options.formats) ?? ['html']);
  const source = await sourceOf(options, outside);
  const opened = await outside.openRun(options, diagrams, formats);
  if (!opened.ok) return { ok: false, artifacts: [], findings: findingsOf(opened.error) };
  const run = opened.value;
  try {
    const { ok, made, findings } = await makeMaps(source, run, formats, options);
    if (ok && options.out !== undefined) await outside.write(options.out, made, source, options);
    return { ok, artifacts: made.map(({ artifact }) => artifact), findings };
  } finally {
    await run.finisher.close();
  }
}
