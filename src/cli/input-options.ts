import type { Command } from 'commander';
import { severities, type Severity } from '../core/diagnostic.ts';
import { similarWords } from '../core/similar.ts';
import { ToolFailure } from '../core/tool-failure.ts';

/** What every command that reads maps is told by its flags. */
export interface InputFlags {
  readonly config: string | undefined;
  readonly locale: string | undefined;
  readonly persona: string | undefined;
  /** As they were typed. */
  readonly exclude: readonly string[];
  readonly failLevel: Severity | undefined;
  /** `undefined` where neither the option nor its contrary is given. */
  readonly allowEmpty: boolean | undefined;
  readonly sandbox: boolean | undefined;
}

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
    .option(
      '--exclude <glob>',
      'maps that are not to be read: a file, a folder or a glob; may be given again',
      (glob: string, before: readonly string[] = []) => [...before, filled('--exclude')(glob)],
    )
    .option(
      '--fail-level <level>',
      `lowest severity that fails the command: ${severities.join(', ')} (default: error)`,
      (value: string) => oneOf('--fail-level', severities, value),
    )
    .option('--allow-empty', 'no map at all is fine')
    .option('--no-allow-empty', 'no map at all is a failure, whatever the config file says')
    .option(
      '--sandbox',
      'for files from strangers: nothing outside this folder is read, no custom templates, no browser that the config file names',
    )
    .option('--no-sandbox', 'the contrary, whatever the config file says');
}

/** The flags of {@link addInputOptions} out of commander's bag. */
export function inputFlags(options: Readonly<Record<string, unknown>>): InputFlags {
  return {
    persona: options['persona'] as string | undefined,
    config: options['config'] as string | undefined,
    locale: options['locale'] as string | undefined,
    exclude: (options['exclude'] as readonly string[] | undefined) ?? [],
    failLevel: options['failLevel'] as Severity | undefined,
    allowEmpty: options['allowEmpty'] as boolean | undefined,
    sandbox: options['sandbox'] as boolean | undefined,
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

/**
 * One of some words, whatever its letters' case.
 * @throws ToolFailure that names what was meant
 */
export function oneOf<const Word extends string>(
  option: string,
  words: readonly Word[],
  value: string,
): Word {
  const typed = value.trim().toLowerCase();
  const word = words.find((each) => each.toLowerCase() === typed);
  if (word !== undefined) return word;
  const [meant] = similarWords(value, words);
  const choices = `Choose from: ${words.join(', ')}.`;
  throw new ToolFailure(
    `${option} cannot be "${value}".`,
    meant === undefined ? choices : `Did you mean ${meant}? ${choices}`,
  );
}
