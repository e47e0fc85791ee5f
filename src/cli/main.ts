import { Command, CommanderError } from 'commander';
import { ExitCode } from '../core/exit-code.ts';
import type { Io } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { ToolFailure } from '../core/tool-failure.ts';
import { commands } from './commands/registry.ts';
import { Interrupted } from './interrupted.ts';
import { usageFailure } from './usage-failure.ts';

export { processIo } from './process-io.ts';

/**
 * The whole program.
 * @param argv what follows the program's name
 * @returns the exit code; nothing is thrown and the process is not ended
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = ExitCode.ok;
  const program = new Command('journeymap')
    .description('Customer journey maps as code: from YAML to pages, pictures, tables and diagrams.')
    .version(__JOURNEYMAP_VERSION__, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Said in `explain`, made safe to print.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    })
    .exitOverride((error) => complain(error, 'journeymap'));
  for (const definition of commands) {
    const command = program
      .command(definition.name)
      .summary(definition.summary)
      .description(definition.summary);
    command.exitOverride((error) => complain(error, `journeymap ${definition.name}`));
    definition.configure(command);
    command.action(async () => {
      code = await definition.run(command.args, command.opts(), io);
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

/** Help and version end the run like a complaint does; they are printed already. */
function complain(error: CommanderError, name: string): never {
  throw wasPrinted(error) ? error : usageFailure(error, name);
}

const wasPrinted = ({ code }: CommanderError): boolean => /\.(help|helpDisplayed|version)$/.test(code);

function explain(error: unknown, io: Io): number {
  // Help or version: help that nobody asked for, where the command is missing, is a mistake.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.usage;
  if (error instanceof ToolFailure) {
    io.stderr.write(`error: ${printable(error.message)}\n`);
    if (error.help !== undefined) io.stderr.write(`help: ${printable(error.help)}\n`);
    return ExitCode.usage;
  }
  if (error instanceof Interrupted || io.signal.aborted) {
    io.stderr.write('Stopped. Nothing was written.\n');
    return ExitCode.usage;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(
    `This is a bug in journeymap ${__JOURNEYMAP_VERSION__}, and not in your map. Please report it with these lines:\n`,
  );
  io.stderr.write(`${trace.split('\n').map(printable).join('\n')}\n`);
  return ExitCode.bug;
}
