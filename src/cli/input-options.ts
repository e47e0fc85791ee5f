import { Option, type Command } from 'commander';
import type { Severity } from '../core/diagnostic.ts';

/** What every command that reads maps is told by its flags. */
export interface InputFlags {
  readonly config: string | undefined;
  readonly locale: string | undefined;
  readonly failLevel: Severity;
  readonly allowEmpty: boolean;
  readonly sandbox: boolean;
}

export function addInputOptions(command: Command): Command {
  return command
    .option('--locale <tag>', 'language of the labels: en, id (default: the language of the map)')
    .option('--config <file>', 'config file (default: journeymap.config.yaml here or in a folder above)')
    .addOption(
      new Option('--fail-level <level>', 'lowest severity that fails the command')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--allow-empty', 'no map at all is fine')
    .option('--sandbox', 'for files from strangers: nothing outside this folder is read, no custom templates');
}

/** The flags of {@link addInputOptions} out of commander's bag. */
export function inputFlags(options: Readonly<Record<string, unknown>>): InputFlags {
  return {
    config: options['config'] as string | undefined,
    locale: options['locale'] as string | undefined,
    failLevel: options['failLevel'] as Severity,
    allowEmpty: options['allowEmpty'] === true,
    sandbox: options['sandbox'] === true,
  };
}
