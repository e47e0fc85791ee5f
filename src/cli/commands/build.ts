import { reaches, type Diagnostic } from '../../core/diagnostic.ts';
import { ExitCode } from '../../core/exit-code.ts';
import type { Artifact, Io } from '../../core/ports.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { Format } from '../../formats/format.ts';
import { diagrams } from '../../formats/mermaid/diagrams/registry.ts';
import { formats } from '../../formats/registry.ts';
import { chosenFrom } from '../../app/chosen-from.ts';
import { addInputOptions, inputFlags } from '../input-options.ts';
import type { OpenedRun } from '../../app/opened-run.ts';
import { addOutputOptions, outputFlags, type OutputFlags } from '../output-options.ts';
import type { Settings } from '../settings.ts';
import type { CommandDefinition } from './command.ts';

export const build: CommandDefinition = {
  name: 'build',
  summary: 'turn maps into pages, pictures, tables and diagrams',
  configure(command) {
    command.argument(
      '[paths...]',
      'files, folders, globs, or - for standard input (default: every *.journey.yaml below here)',
    );
    addInputOptions(addOutputOptions(command));
  },
  async run(paths, options, io) {
    const started = process.uptime();
    const flags = inputFlags(options);
    const output = outputFlags(options);
    const { loadSettings } = await import('../settings.ts');
    const settings = await loadSettings(paths, flags, io, output);
    const chosen = await chosenFrom('format', formats, settings.formats);
    await chosenFrom('diagram', diagrams, settings.diagrams);
    const { openRun } = await import('../open-run.ts');
    const opened = await openRun(settings, chosen, io);
    if (!opened.ok) return printAndFail(opened.error, settings, io);
    const run: Run = { settings, output, formats: chosen, ...opened.value, io, started };
    try {
      return await (output.stdout ? buildToStdout(run) : buildToFolder(run));
    } finally {
      await run.finisher.close();
    }
  },
};

interface Run extends OpenedRun {
  readonly settings: Settings;
  readonly output: OutputFlags;
  readonly formats: readonly Format[];
  readonly io: Io;
  readonly started: number;
}

async function buildToStdout(run: Run): Promise<ExitCode> {
  const { settings, output, formats: chosen, diagnostics, io } = run;
  if (output.clean || output.force) {
    throw new ToolFailure(
      `--stdout writes no file, so there is nothing for ${output.clean ? '--clean' : '--force'} to do.`,
      'Leave one of them out.',
    );
  }
  if (chosen.length !== 1) {
    throw new ToolFailure(
      '--stdout writes one output, but several formats are asked for.',
      'Name one: -f mermaid, say.',
    );
  }
  if (settings.diagrams.length > 1 && chosen.some(({ drawsDiagram }) => drawsDiagram)) {
    throw new ToolFailure(
      '--stdout writes one output, but several diagrams are asked for.',
      'Name one: --diagram journey, say.',
    );
  }
  if (io.stdout.isTTY && chosen.some(({ binary }) => binary)) {
    throw new ToolFailure(
      'This output is no text, and the terminal would show it as noise.',
      'Send it to a file: journeymap build … --stdout > map.png',
    );
  }
  const { checkMaps } = await import('../check-maps.ts');
  const artifacts: Artifact[] = [];
  const checked = await checkMaps(settings, io, (inputs) => {
    if (inputs.length > 1) {
      throw new ToolFailure(
        `--stdout writes one output, but there are ${inputs.length} maps.`,
        'Name one map.',
      );
    }
    return { ...run, put: (artifact) => artifacts.push(artifact) };
  });
  const findings = [...diagnostics, ...checked.diagnostics];
  if (reaches(findings, settings.failLevel)) return printAndFail(findings, settings, io);
  await printOn(findings, settings, io);
  for (const { body } of artifacts) io.stdout.write(body);
  return ExitCode.ok;
}

async function buildToFolder(run: Run): Promise<ExitCode> {
  const { settings, output, diagnostics, io, started } = run;
  const [{ checkMaps }, { OutputFolder }, { endingsOf }] = await Promise.all([
    import('../check-maps.ts'),
    import('../../io/output-folder.ts'),
    import('../../app/process-map.ts'),
  ]);
  let folder: InstanceType<typeof OutputFolder> | undefined;
  try {
    const checked = await checkMaps(settings, io, (inputs) => {
      const opened = new OutputFolder({
        folder: settings.out,
        project: settings.root,
        inputs,
        whole: settings.whole,
        signal: io.signal,
        sandbox: settings.sandbox,
        force: output.force,
        clean: output.clean,
      });
      folder = opened;
      const others = opened.others(endingsOf(run.formats, settings.diagrams, settings.persona));
      return { ...run, others, put: opened.add.bind(opened) };
    });
    const findings = [...diagnostics, ...checked.diagnostics];
    if (folder === undefined || reaches(findings, settings.failLevel)) {
      return printAndFail(findings, settings, io);
    }
    const done = await folder.commit();
    await printOn(findings, settings, io);
    const { summary } = await import('../summary.ts');
    io.stderr.write(
      await summary(
        {
          done,
          maps: checked.inputs.length,
          out: settings.out,
          seconds: process.uptime() - started,
        },
        settings.language,
        io,
      ),
    );
    return ExitCode.ok;
  } finally {
    folder?.discard();
  }
}

async function printAndFail(findings: readonly Diagnostic[], settings: Settings, io: Io): Promise<ExitCode> {
  await printOn(findings, settings, io);
  io.stderr.write(`${settings.language.words.nothingWritten}\n`);
  return ExitCode.findings;
}

async function printOn(findings: readonly Diagnostic[], { language }: Settings, io: Io): Promise<void> {
  const { printFindings } = await import('../print-findings.ts');
  await printFindings(findings, io.stderr, io.env, language);
}
