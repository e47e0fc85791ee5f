import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io, TextStream } from '../core/ports.ts';
import { wantsColor } from '../report/color.ts';
import type { Language } from './language.ts';

/** So many findings are shown in full; a person reads the first few and runs the command again. */
const limit = 50;

/** Writes findings for people; nothing at all where there are none. */
export async function printFindings(
  diagnostics: readonly Diagnostic[],
  stream: TextStream,
  env: Io['env'],
  { report: load }: Language,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { reports } = await import('../report/registry.ts');
  const [report, language] = await Promise.all([reports.get('pretty')!.load(), load()]);
  const color = wantsColor(stream, env);
  stream.write(report.render(diagnostics, { language, color, columns: stream.columns, limit }));
}
