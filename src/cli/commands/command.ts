import type { Command } from 'commander';
import type { ExitCode } from '../../core/exit-code.ts';
import type { Io } from '../../core/ports.ts';

/**
 * A command of the program. `configure` runs at every start and must stay light; what a command needs to do its work
 * is imported inside `run`.
 */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  configure(command: Command): void;
  run(args: readonly string[], options: Readonly<Record<string, unknown>>, io: Io): Promise<ExitCode>;
}
