import { Option, type Command } from 'commander';
import type { Severity } from '../core/diagnostic.ts';
import { ToolFailure } from '../core/tool-failure.ts';

/** What every command that reads maps is told by its flags. */
export interface InputFlags {
  readonly config: string | undefined;
  readonly locale: string | undefined;
  readonly persona: string | undefined;
  readonly failLevel: Severity;
  readonly allowEmpty: boolean;
  readonly sandbox: boolean;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function addInputOptions(command: Command): Command {
  return command
    .option(
      '--locale <tag>',
      'language of labels and messages: en, id (default: that of the map for labels, of the terminal for messages)',
      filled('--locale'),
    )
    .option('--persona <id>', 'only the steps and feelings of one persona, by its id', filled('--persona'))
    .option(
      '--config <file>',
      'config file (default: journeymap.config.yaml here or in a folder above)',
      filled('--config'),
    )
    .addOption(
      new Option('--fail-level <level>', 'lowest severity that fails the command')
        .choices(severities)
        .default('error')
        .argParser(oneOf('--fail-level', severities)),
    )
    .option('--allow-empty', 'no map at all is fine')
    .option(
      '--sandbox',
      'for files from strangers: nothing outside this folder is read, no custom templates',
    );
}

/** The flags of {@link addInputOptions} out of commander's bag. */
export function inputFlags(options: Readonly<Record<string, unknown>>): InputFlags {
  return {
    persona: options['persona'] as string | undefined,
    config: options['config'] as string | undefined,
    locale: options['locale'] as string | undefined,
    failLevel: options['failLevel'] as Severity,
    allowEmpty: options['allowEmpty'] === true,
    sandbox: options['sandbox'] === true,
  };
}

/**
 * The value of an option as it was given. An empty one is refused: it comes from a variable of a script that is not
 * set, and as a path it would mean the working folder.
 */
export const filled =
  (option: string) =>
  (value: string): string => {
    if (value.trim() !== '') return value;
    throw new ToolFailure(
      `The value of ${option} is empty.`,
      'Give it one, or leave the option out; is a variable of your script not set?',
    );
  };

const oneOf =
  (option: string, choices: readonly string[]) =>
  (value: string): string => {
    if (choices.includes(value)) return value;
    throw new ToolFailure(`${option} cannot be "${value}".`, `Choose from: ${choices.join(', ')}.`);
  };
