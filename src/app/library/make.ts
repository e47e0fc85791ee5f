import { compareDiagnostics, hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import { defaultRenderOptions } from '../../formats/default-options.ts';
import type { Format } from '../../formats/format.ts';
import { builtInTemplates } from '../../formats/templates/built-in.ts';
import type { ViewOptions } from '../build-view.ts';
import { build } from '../build.ts';
import { collision, foldName } from '../colliding.ts';
import { finishInOrder, nothingToFinish } from '../finish.ts';
import type { MapSource } from '../map-source.ts';
import type { OpenedRun } from '../opened-run.ts';
import { loadFormats, type ProcessOptions } from '../process-map.ts';
import { processMaps } from '../process-maps.ts';
import { findingOf, type Finding } from './finding.ts';
import type { Made } from './outside.ts';

/** What came of maps. */
export interface MadeMaps {
  /** None where there is an error. */
  readonly made: readonly Made[];
  readonly findings: readonly Finding[];
  /** False where there is an error. */
  readonly ok: boolean;
}

/** Outputs that may be finished at once, or wait for their turn. */
const ahead = 16;
/** Maps between two moments in which the rest of the program gets its turn. */
const stride = 16;

/**
 * Checks maps, and makes their outputs in these formats.
 * @throws ToolFailure where a map cannot be read, an output cannot be finished, or two would be one file
 */
export async function makeMaps(
  source: MapSource,
  run: OpenedRun,
  formats: readonly Format[],
  view: ViewOptions,
): Promise<MadeMaps> {
  const options: ProcessOptions = {
    ...view,
    loaded: await loadFormats(formats),
    templates: run.templates,
    render: run.options,
    index: source.inputs.length > 1,
    files: source.files,
  };
  const made: Made[] = [];
  const found = await build(source.inputs, options, {
    results: finishInOrder(processMaps(source, options), run.finisher, ahead),
    put: (artifact, origin, index = false) => made.push({ artifact, origin, index }),
    progress: (done) => (done % stride === 0 ? new Promise((resolve) => setImmediate(resolve)) : undefined),
  });
  const ok = !hasErrors(found);
  if (ok) refuseCollisions(made);
  return { made: ok ? made : [], findings: findingsOf([...run.diagnostics, ...found]), ok };
}

export const findingsOf = (found: readonly Diagnostic[]): Finding[] =>
  found.toSorted(compareDiagnostics).map(findingOf);

/** Opened for maps that are only checked. */
export function nothingOpened(): OpenedRun {
  const templates = builtInTemplates();
  return {
    templates,
    options: defaultRenderOptions(templates),
    finisher: nothingToFinish,
    diagnostics: [],
  };
}

function refuseCollisions(made: readonly Made[]): void {
  const taken = new Map<string, Made>();
  for (const each of made) {
    const key = foldName(each.artifact.path);
    const other = taken.get(key);
    if (other !== undefined) throw collision(targetOf(other), targetOf(each));
    taken.set(key, each);
  }
}

const targetOf = ({ artifact, origin }: Made) => ({ path: artifact.path, origin });
