import { rolldown, type RolldownOutput } from 'rolldown';
import config from '../../rolldown.config.ts';

const [program] = config;

/** Bundles the program as `npm run build` does, and writes nothing. */
export async function build(): Promise<RolldownOutput> {
  const { output, ...input } = program!;
  await using bundle = await rolldown(input);
  return await bundle.generate(output as Exclude<typeof output, readonly unknown[]>);
}
