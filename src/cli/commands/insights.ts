import { reaches } from '../../core/diagnostic.ts';
import { ExitCode } from '../../core/exit-code.ts';
import { insightsFormats } from '../../formats/insights/registry.ts';
import { chosenFrom } from '../../app/chosen-from.ts';
import { addInputOptions, filled, inputFlags } from '../input-options.ts';
import type { CommandDefinition } from './command.ts';

export const insights: CommandDefinition = {
  name: 'insights',
  summary: 'tell what maps say: lowest moments, worst pain points, what to do first',
  configure(command) {
    command
      .argument('[paths...]', 'files, folders, globs, or - for standard input')
      .option(
        '-f, --format <name>',
        `how to tell it: ${insightsFormats.map(({ id }) => id).join(', ')} (default: pretty)`,
        filled('--format'),
      );
    addInputOptions(command);
  },
  async run(paths, options, io) {
    const flags = inputFlags(options);
    const id = (options['format'] as string | undefined) ?? 'pretty';
    const [format] = await chosenFrom('format', insightsFormats, [id]);
    const { loadSettings } = await import('../settings.ts');
    const settings = await loadSettings(paths, flags, io);
    const [{ tellMaps }, { wantsColor }, writerFor] = await Promise.all([
      import('../tell-maps.ts'),
      import('../../report/color.ts'),
      format!.load(),
    ]);
    const writer = writerFor({ color: wantsColor(io.stdout, io.env), columns: io.stdout.columns });
    let failed = false;
    await tellMaps(settings, io, writer, async (findings) => {
      failed = reaches(findings, settings.failLevel);
      const { printFindings } = await import('../print-findings.ts');
      await printFindings(findings, io.stderr, io.env, settings.language);
    });
    return failed ? ExitCode.findings : ExitCode.ok;
  },
};
