import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io, TextStream } from '../core/ports.ts';
import { wantsColor } from '../report/color.ts';

/** So many findings are shown in full; a person reads the first few and runs the command again. */
const limit = 50;

/** Writes findings for people; nothing at all where there are none. */
export async function printFindings(
  diagnostics: readonly Diagnostic[],
  stream: TextStream,
  env: Io['env'],
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { reports } = await import('../report/registry.ts');
  const report = await reports.get('pretty')!.load();
  stream.write(
    report.render(diagnostics, { color: wantsColor(stream, env), columns: stream.columns, limit }),
  );
}
