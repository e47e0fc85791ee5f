import { addNew } from '../app/build.ts';
import { NamedFiles } from '../app/files/named-files.ts';
import type { Waiting } from '../app/process-map.ts';
import { tellMap } from '../app/tell-map.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io } from '../core/ports.ts';
import type { InsightsWriter } from '../formats/insights/insights-format.ts';
import { overallOf } from '../insights/insights.ts';
import type { Digest } from '../insights/overall/digest.ts';
import type { DataAnswers } from '../model/kpis/data-question.ts';
import { CompanionFiles } from '../io/companion-files.ts';
import { Spool, type Spooled } from '../io/spool.ts';
import { findInputs, readInput } from './check-maps.ts';
import { loadInsightParts } from '../parts/registry.ts';
import type { InputFlags } from './input-options.ts';
import { Progress } from './progress.ts';
import type { Settings } from './settings.ts';

/**
 * Tells of the maps that the settings mean, one by one: of each only its text stays, put away, and what all maps together
 * are told from. Maps with mistakes are left out.
 * @param print called once, with all findings, before the first text is given
 * @throws ToolFailure when there is no map (unless that is allowed) or one cannot be read; then nothing was given
 */
export async function tellMaps(
  settings: Settings,
  flags: InputFlags,
  io: Io,
  writer: InsightsWriter,
  print: (findings: readonly Diagnostic[]) => Promise<void>,
): Promise<void> {
  const inputs = await findInputs(settings, flags, io);
  const parts = await loadInsightParts();
  const files = new NamedFiles(new CompanionFiles({ cwd: io.cwd, root: settings.root, inputs }));
  const { locale } = settings;
  const { persona } = flags;
  const findings: Diagnostic[] = [];
  const known = new Set<string>();
  const digests: Digest[] = [];
  /** In the order of the inputs, whenever they were told. */
  const texts: Spooled[] = [];
  const spool = new Spool();
  const progress = new Progress(io);
  try {
    const waiting = new Map<number, Waiting>();
    const take = (index: number, bytes: Uint8Array, data?: DataAnswers): void => {
      const { path } = inputs[index]!;
      const {
        diagnostics,
        told,
        waiting: open,
      } = tellMap(path, bytes, parts, {
        locale,
        persona,
        files,
        data,
      });
      addNew(findings, diagnostics, known);
      if (open !== undefined) waiting.set(index, open);
      if (told === false) return;
      texts[index] = spool.put(writer.map(told.insights));
      digests[index] = told.digest;
    };
    for (const [index, input] of inputs.entries()) {
      take(index, await readInput(input, io));
      await progress.step(index + 1, inputs.length);
    }
    if (waiting.size > 0) {
      const { askFiles } = await import('../io/data-files.ts');
      const set = [...waiting];
      const data = await askFiles(
        set.flatMap(([, { questions }]) => questions),
        io.signal,
      );
      for (const [index, { bytes }] of set) take(index, bytes, data);
    }
    progress.end();
    await print(findings);
    io.stdout.write(writer.start());
    for (const [place, text] of Object.values(texts).entries()) {
      if (place > 0) io.stdout.write(writer.between());
      io.stdout.write(spool.get(text));
    }
    io.stdout.write(writer.end(overallOf(Object.values(digests), parts, locale)));
  } finally {
    progress.end();
    spool.close();
  }
}
