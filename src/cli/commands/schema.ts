import { ExitCode } from '../../core/exit-code.ts';
import type { CommandDefinition } from './command.ts';

export const schema: CommandDefinition = {
  name: 'schema',
  summary: 'print the JSON Schema of the journey file, for editors',
  configure: () => {},
  async run(_args, _options, io) {
    const { journeyJsonSchema } = await import('../../app/json-schema.ts');
    io.stdout.write(journeyJsonSchema());
    return ExitCode.ok;
  },
};
