import { ExitCode } from '../../core/exit-code.ts';
import { chosenFrom } from '../../app/chosen-from.ts';
import type { CommandDefinition } from './command.ts';

const kinds = [{ id: 'journey' }, { id: 'library' }, { id: 'config' }, { id: 'output' }] as const;

export const schema: CommandDefinition = {
  name: 'schema',
  summary:
    'print the JSON Schema of the journey file, a library or the config file, for editors, or of the output json',
  configure(command) {
    command.argument(
      '[file]',
      'which file: journey; library for what maps share; config for journeymap.config.yaml; output for what build -f json writes',
      'journey',
    );
  },
  async run([file = 'journey'], _options, io) {
    const [kind] = await chosenFrom('schema', kinds, [file]);
    const { jsonSchemas } = await import('../../app/json-schemas.ts');
    io.stdout.write(jsonSchemas[kind?.id ?? 'journey']());
    return ExitCode.ok;
  },
};
