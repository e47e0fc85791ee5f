import { build } from './build.ts';
import type { CommandDefinition } from './command.ts';
import { explain } from './explain.ts';
import { insights } from './insights.ts';
import { schema } from './schema.ts';
import { validate } from './validate.ts';

/** The commands, in the order of `--help`. A new one is a file and a line here. */
export const commands: readonly CommandDefinition[] = [build, validate, explain, insights, schema];
