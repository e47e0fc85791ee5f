import { reaches } from '../../core/diagnostic.ts';
import { ExitCode } from '../../core/exit-code.ts';
import { addInputOptions, inputFlags } from '../input-options.ts';
import type { CommandDefinition } from './command.ts';

export const validate: CommandDefinition = {
  name: 'validate',
  summary: 'check maps and write nothing',
  configure(command) {
    addInputOptions(command.argument('[paths...]', 'files, folders, globs, or - for standard input'));
  },
  async run(paths, options, io) {
    const flags = inputFlags(options);
    const { loadSettings } = await import('../settings.ts');
    const settings = await loadSettings(paths, flags, io);
    const { checkMaps } = await import('../check-maps.ts');
    const { inputs, diagnostics } = await checkMaps(settings, io);
    const { printFindings } = await import('../print-findings.ts');
    await printFindings(diagnostics, io.stdout, io.env, settings.language);
    const failed = reaches(diagnostics, settings.failLevel);
    if (diagnostics.length === 0 && inputs.length > 0) {
      io.stderr.write(`${settings.language.words.nothingToComplainAbout(inputs.length)}\n`);
    }
    return failed ? ExitCode.findings : ExitCode.ok;
  },
};
