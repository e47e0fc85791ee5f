import { availableParallelism } from 'node:os';
import { build, type BuildPorts } from '../app/build.ts';
import { loadFormats, processMap, type MapResult, type ProcessOptions } from '../app/process-map.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io, MapInput } from '../core/ports.ts';
import type { Format } from '../formats/format.ts';
import { builtInTemplates } from '../formats/templates/built-in.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import { findMaps } from '../io/find-maps.ts';
import type { Batch } from '../io/map-protocol.ts';
import { readPatiently, readStdin } from '../io/read-bytes.ts';
import { limits } from '../parse/limits.ts';
import type { InputFlags } from './input-options.ts';
import { orInterrupted } from './interrupted.ts';
import { Progress } from './progress.ts';
import type { Settings } from './settings.ts';

export interface CheckedMaps {
  readonly inputs: readonly MapInput[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a command does with the maps besides checking them. */
export interface Rendering extends Pick<BuildPorts, 'put'> {
  readonly formats: readonly Format[];
  readonly templates: TemplateSet;
}

/**
 * Fewer maps than this are done before threads have warmed up: on two cores 1,000 maps take as long either way, 10,000
 * two thirds of the time.
 */
const worthThreads = 500;
/** More threads than this only wait for the one that writes. */
const mostThreads = 8;

/**
 * Finds and checks the maps that the settings mean, and renders them where a rendering is given.
 * @throws ToolFailure when there is no map (unless that is allowed) or one cannot be read
 */
export async function checkMaps(
  settings: Settings,
  flags: InputFlags,
  io: Io,
  rendering?: (inputs: readonly MapInput[]) => Rendering,
): Promise<CheckedMaps> {
  const inputs = await findMaps(settings.paths, {
    cwd: io.cwd,
    root: settings.root,
    sandbox: flags.sandbox,
    exclude: [settings.out],
  });
  if (inputs.length === 0 && !flags.allowEmpty) {
    const { noMaps } = await import('../io/missing-path.ts');
    throw noMaps(settings.paths, io.cwd);
  }
  const { formats, templates, put } = rendering?.(inputs) ?? {
    formats: [],
    templates: builtInTemplates(),
    put: () => {},
  };
  const loaded = await loadFormats(formats);
  const options = { loaded, locale: settings.locale, context: { templates }, index: inputs.length > 1 };
  const threads = inputs.length < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads);
  const results =
    threads > 1 && inputs.every(isFile)
      ? (await import('../io/map-pool.ts')).processInThreads(
          inputs,
          {
            formats: formats.map(({ id }) => id),
            locale: settings.locale,
            // Maps that are only checked need no templates.
            templates: rendering === undefined ? undefined : settings.templates,
            cwd: io.cwd,
            index: options.index,
          },
          threads,
          io.signal,
        )
      : processHere(inputs, options, io);
  const progress = new Progress(io);
  try {
    const diagnostics = await build(inputs, options, {
      results,
      put,
      progress: (done, total) => progress.step(done, total),
    });
    return { inputs, diagnostics };
  } finally {
    progress.end();
  }
}

const isFile = (input: MapInput): input is Batch['inputs'][number] => input.file !== null;

async function* processHere(
  inputs: readonly MapInput[],
  options: ProcessOptions,
  io: Io,
): AsyncGenerator<MapResult> {
  for (const input of inputs) yield processMap(input, await read(input, io), options);
}

function read(input: MapInput, io: Io): Uint8Array | Promise<Uint8Array> {
  const bytes =
    input.file === null
      ? readStdin(io.stdin, limits.bytes)
      : readPatiently(input.file, limits.bytes, input.path);
  return bytes instanceof Uint8Array ? bytes : orInterrupted(bytes, io.signal);
}
