import { ExitCode } from '../../core/exit-code.ts';
import { chosenFrom } from '../chosen-from.ts';
import type { CommandDefinition } from './command.ts';

const kinds = [{ id: 'journey' }, { id: 'library' }] as const;

export const schema: CommandDefinition = {
  name: 'schema',
  summary: 'print the JSON Schema of the journey file, for editors',
  configure(command) {
    command.argument('[file]', 'which file: journey, or library for what maps share', 'journey');
  },
  async run([file = 'journey'], _options, io) {
    const [kind] = await chosenFrom('schema', kinds, [file]);
    const { journeyJsonSchema, libraryJsonSchema } = await import('../../app/json-schema.ts');
    io.stdout.write(kind?.id === 'library' ? libraryJsonSchema() : journeyJsonSchema());
    return ExitCode.ok;
  },
};
