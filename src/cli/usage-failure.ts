import type { CommanderError } from 'commander';
import { ToolFailure } from '../core/tool-failure.ts';

/** What commander says, as a pattern, and the sentence that is said instead. */
const sentences: Readonly<Record<string, readonly [RegExp, (text: string) => string]>> = {
  'commander.unknownOption': [/^unknown option '(.*)'$/s, (option) => `There is no option "${option}".`],
  'commander.unknownCommand': [/^unknown command '(.*)'$/s, (command) => `There is no command "${command}".`],
  'commander.optionMissingArgument': [
    /^option '(.*)' argument missing$/s,
    (option) => `The option ${option} needs a value.`,
  ],
  'commander.excessArguments': [
    /^too many arguments for '(.*?)'/s,
    (command) => `There are too many arguments for "journeymap ${command}".`,
  ],
};

/**
 * Commander's complaint about a command line in the words and the form of all other failures. Commander repeats what
 * was typed as it is; a {@link ToolFailure} is made safe for terminals and logs when it is printed.
 * @param name the program, or the program and the command that the complaint is about
 */
export function usageFailure(error: CommanderError, name: string): ToolFailure {
  const [, said = '', meant] =
    /^(?:error: )?(.*?)(?:\n\(Did you mean (?:one of )?([^\n]*)\?\))?$/s.exec(error.message) ?? [];
  const [pattern, sentence] = sentences[error.code] ?? [];
  const subject = pattern?.exec(said)?.[1];
  return new ToolFailure(
    sentence && subject !== undefined ? sentence(subject) : `${said}.`,
    meant === undefined ? helpFor(error, name, subject) : `Did you mean ${meant.replaceAll(', ', ' or ')}?`,
  );
}

/** A path where a command should be is a map that somebody wants to build. */
const helpFor = ({ code }: CommanderError, name: string, subject: string | undefined): string =>
  code === 'commander.unknownCommand' && subject !== undefined && /[\\/]|\.ya?ml$/i.test(subject)
    ? `Did you mean ${name} build ${subject}?`
    : `"${name} --help" tells what there is.`;
