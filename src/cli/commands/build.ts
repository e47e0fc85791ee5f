import { reaches, type Diagnostic } from '../../core/diagnostic.ts';
import { ExitCode } from '../../core/exit-code.ts';
import type { Artifact, Io } from '../../core/ports.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/registry.ts';
import type { TemplateSet } from '../../formats/templates/template-set.ts';
import { addInputOptions, filled, inputFlags, type InputFlags } from '../input-options.ts';
import type { OutputFlags, Settings } from '../settings.ts';
import type { CommandDefinition } from './command.ts';

const ids = formats.map(({ id }) => id);

export const build: CommandDefinition = {
  name: 'build',
  summary: 'turn maps into pages, tables and diagrams',
  configure(command) {
    command
      .argument(
        '[paths...]',
        'files, folders, globs, or - for standard input (default: every *.journey.yaml below here)',
      )
      .option(
        '-f, --format <list>',
        `what to make, separated by commas: ${ids.join(', ')} (default: html)`,
        addFormats,
      )
      .option('-o, --out <folder>', 'where the outputs go (default: journeymap-out)', filled('--out'))
      .option(
        '--templates <folder>',
        'your own templates; each replaces the built-in one of the same name',
        filled('--templates'),
      )
      .option('--stdout', 'write the one output of one map to standard output');
    addInputOptions(command);
  },
  async run(paths, options, io) {
    const started = performance.now();
    const flags = inputFlags(options);
    const output = outputFlags(options);
    const { loadSettings } = await import('../settings.ts');
    const settings = await loadSettings(paths, flags, io, output);
    const chosen = await Promise.all(settings.formats.map(formatOf));
    if (flags.sandbox && settings.templates !== undefined) {
      throw new ToolFailure(
        '--sandbox refuses custom templates, and this run has some.',
        'Leave out --templates, or "templates:" in the config file.',
      );
    }
    const { loadTemplates } = await import('../../io/load-templates.ts');
    const templates = await loadTemplates(settings.templates, io.cwd);
    if (reaches(templates.diagnostics, 'error')) return printAndFail(templates.diagnostics, io);
    const run: Run = { settings, flags, formats: chosen, ...templates, io, started };
    return options['stdout'] === true ? buildToStdout(run) : buildToFolder(run);
  },
};

interface Run {
  readonly settings: Settings;
  readonly flags: InputFlags;
  readonly formats: readonly Format[];
  readonly templates: TemplateSet;
  /** What was found in the templates. */
  readonly diagnostics: readonly Diagnostic[];
  readonly io: Io;
  readonly started: number;
}

/** Given twice, the option adds up: a wrapper script may name a format, and its caller another one. */
function addFormats(list: string, before: readonly string[] = []): readonly string[] {
  const named = list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (named.length === 0)
    throw new ToolFailure('--format names no format.', `Choose from: ${ids.join(', ')}.`);
  return [...new Set([...before, ...named])];
}

const outputFlags = (options: Readonly<Record<string, unknown>>): OutputFlags => ({
  format: (options['format'] as readonly string[] | undefined) ?? [],
  out: options['out'] as string | undefined,
  templates: options['templates'] as string | undefined,
});

async function formatOf(id: string): Promise<Format> {
  const format = formats.find((each) => each.id === id);
  if (format !== undefined) return format;
  const { similarWords } = await import('../../core/similar.ts');
  const [meant] = similarWords(id, ids);
  const choices = `Choose from: ${ids.join(', ')}.`;
  throw new ToolFailure(
    `There is no format "${id}".`,
    meant === undefined ? choices : `Did you mean ${meant}? ${choices}`,
  );
}

async function buildToStdout({
  settings,
  flags,
  formats: chosen,
  templates,
  diagnostics,
  io,
}: Run): Promise<ExitCode> {
  const [only, ...more] = chosen;
  if (only === undefined || more.length > 0) {
    throw new ToolFailure(
      '--stdout writes one output, but several formats are asked for.',
      'Name one: -f mermaid, say.',
    );
  }
  const { checkMaps } = await import('../check-maps.ts');
  const artifacts: Artifact[] = [];
  const checked = await checkMaps(settings, flags, io, (inputs) => {
    if (inputs.length > 1) {
      throw new ToolFailure(
        `--stdout writes one output, but there are ${inputs.length} maps.`,
        'Name one map.',
      );
    }
    return { formats: [only], templates, put: (artifact) => artifacts.push(artifact) };
  });
  const findings = [...diagnostics, ...checked.diagnostics];
  if (reaches(findings, flags.failLevel)) return printAndFail(findings, io);
  await printOn(findings, io);
  for (const { body } of artifacts)
    io.stdout.write(typeof body === 'string' ? body : new TextDecoder().decode(body));
  return ExitCode.ok;
}

async function buildToFolder({
  settings,
  flags,
  formats: chosen,
  templates,
  diagnostics,
  io,
  started,
}: Run): Promise<ExitCode> {
  const [{ checkMaps }, { OutputFolder }] = await Promise.all([
    import('../check-maps.ts'),
    import('../../io/output-folder.ts'),
  ]);
  let folder: InstanceType<typeof OutputFolder> | undefined;
  try {
    const checked = await checkMaps(settings, flags, io, (inputs) => {
      const opened = new OutputFolder({
        folder: settings.out,
        inputs: inputs.flatMap(({ file }) => (file === null ? [] : [file])),
        signal: io.signal,
        ...(flags.sandbox ? { root: settings.root } : {}),
      });
      folder = opened;
      return {
        formats: chosen,
        templates,
        put: (artifact, origin) => opened.add(artifact, origin),
      };
    });
    const findings = [...diagnostics, ...checked.diagnostics];
    if (folder === undefined || reaches(findings, flags.failLevel)) {
      return printAndFail(findings, io);
    }
    const written = await folder.commit();
    await printOn(findings, io);
    const { summary } = await import('../summary.ts');
    io.stderr.write(
      await summary(
        {
          written,
          maps: checked.inputs.length,
          out: settings.out,
          milliseconds: performance.now() - started,
        },
        io,
      ),
    );
    return ExitCode.ok;
  } finally {
    folder?.discard();
  }
}

async function printAndFail(findings: readonly Diagnostic[], io: Io): Promise<ExitCode> {
  await printOn(findings, io);
  io.stderr.write('Nothing was written.\n');
  return ExitCode.findings;
}

async function printOn(findings: readonly Diagnostic[], io: Io): Promise<void> {
  const { printFindings } = await import('../print-findings.ts');
  await printFindings(findings, io.stderr, io.env);
}
