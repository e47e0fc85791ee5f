import { build, type BuildOptions, type BuildPorts } from '../app/build.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io, MapInput } from '../core/ports.ts';
import { builtInTemplates } from '../formats/templates/built-in.ts';
import { findMaps } from '../io/find-maps.ts';
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
export type Rendering = Pick<BuildOptions, 'formats' | 'context'> & Pick<BuildPorts, 'put'>;

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
  const { formats, context, put } = rendering?.(inputs) ?? {
    formats: [],
    context: { templates: builtInTemplates() },
    put: () => {},
  };
  const progress = new Progress(io);
  try {
    const diagnostics = await build(
      inputs,
      { formats, context, locale: settings.locale, index: inputs.length > 1 },
      { put, read: (input) => read(input, io), progress: (done, total) => progress.step(done, total) },
    );
    return { inputs, diagnostics };
  } finally {
    progress.end();
  }
}

function read(input: MapInput, io: Io): Uint8Array | Promise<Uint8Array> {
  const bytes =
    input.file === null
      ? readStdin(io.stdin, limits.bytes)
      : readPatiently(input.file, limits.bytes, input.path);
  return bytes instanceof Uint8Array ? bytes : orInterrupted(bytes, io.signal);
}
