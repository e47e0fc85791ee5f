import { availableParallelism } from 'node:os';
import { build, type BuildPorts } from '../app/build.ts';
import { finishInOrder, nothingToFinish, type Finisher } from '../app/finish.ts';
import type { MapSource } from '../app/map-source.ts';
import { loadFormats, type ProcessOptions } from '../app/process-map.ts';
import { processMaps, withData } from '../app/process-maps.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io, MapInput } from '../core/ports.ts';
import { defaultRenderOptions } from '../formats/default-options.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import type { Format } from '../formats/format.ts';
import type { RenderOptions } from '../formats/render-options.ts';
import { builtInTemplates } from '../formats/templates/built-in.ts';
import type { TemplateSet } from '../formats/templates/template-set.ts';
import { findMaps } from '../io/find-maps.ts';
import type { Batch } from '../io/map-protocol.ts';
import { mapsOnDisk } from '../io/maps-on-disk.ts';
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
  readonly options: RenderOptions;
  readonly finisher: Finisher;
  /** Where the outputs are of maps of other builds, by their real paths: those of this one may link them. */
  readonly others?: ReadonlyMap<string, string>;
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
  io: Io,
  render?: (inputs: readonly MapInput[]) => Rendering,
): Promise<CheckedMaps> {
  const inputs = await findInputs(settings, io);
  const rendering = render?.(inputs) ?? checkOnly();
  const { formats, templates, finisher } = rendering;
  const index = inputs.length > 1;
  const { root } = settings;
  const source = mapsOf(inputs, settings, io, rendering.others);
  const options: ProcessOptions = {
    loaded: await loadFormats(formats),
    locale: settings.locale,
    persona: settings.persona,
    templates,
    render: rendering.options,
    index,
    files: source.files,
  };
  const threads = inputs.length < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads);
  const results =
    threads > 1 && inputs.every(isFile)
      ? withData(
          (await import('../io/map-pool.ts')).processInThreads(
            inputs,
            {
              formats: formats.map(({ id }) => id),
              locale: settings.locale,
              persona: settings.persona,
              // Maps that are only checked need no templates.
              templates: render === undefined ? undefined : settings.templates,
              render: rendering.options,
              cwd: io.cwd,
              root,
              index,
              marks: settings.marks,
              others: rendering.others,
            },
            threads,
            io.signal,
          ),
          source,
          options,
        )
      : processMaps(source, options);
  const progress = new Progress(io, settings.language);
  try {
    const diagnostics = await build(inputs, options, {
      results: finishInOrder(results, untilStopped(finisher, io.signal), 2 * availableParallelism()),
      put: rendering.put,
      progress: (done, total) => progress.step(done, total),
    });
    return { inputs, diagnostics };
  } finally {
    progress.end();
  }
}

/**
 * The maps that the settings mean.
 * @throws ToolFailure when there is none, unless that is allowed
 */
export async function findInputs(settings: Settings, io: Io): Promise<readonly MapInput[]> {
  const inputs = await findMaps(settings.paths, {
    cwd: io.cwd,
    root: settings.root,
    folders: settings.folders,
    sandbox: settings.sandbox,
    exclude: [settings.out],
    excluded: settings.exclude,
    say: (text) => io.stderr.write(`note: ${text}\n`),
  });
  if (inputs.length === 0 && !settings.allowEmpty) {
    if (settings.exclude.length > 0)
      throw new ToolFailure(
        'There is no journey map here that "exclude" does not leave out.',
        'Where that is fine, add --allow-empty.',
      );
    const { noMaps } = await import('../io/missing-path.ts');
    throw noMaps(settings.paths, io.cwd);
  }
  return inputs;
}

function checkOnly(): Rendering {
  const templates = builtInTemplates();
  return {
    formats: [],
    templates,
    options: defaultRenderOptions(templates),
    finisher: nothingToFinish,
    put: () => {},
  };
}

/** Nobody waits for a picture after Ctrl-C. */
const untilStopped = (finisher: Finisher, signal: AbortSignal): Finisher => ({
  finish: (work) => orInterrupted(finisher.finish(work), signal),
  close: () => finisher.close(),
});

const isFile = (input: MapInput): input is Batch['inputs'][number] => input.file !== null;

/** The maps where they lie; nobody waits for one after Ctrl-C. */
export function mapsOf(
  inputs: readonly MapInput[],
  { root, marks }: Settings,
  io: Io,
  others?: Rendering['others'],
): MapSource {
  const source = mapsOnDisk(inputs, root, io, { marks, others });
  return {
    ...source,
    read: (input) => {
      const bytes = source.read(input);
      return bytes instanceof Uint8Array ? bytes : orInterrupted(bytes, io.signal);
    },
  };
}
