import { addNew } from '../app/add-new.ts';
import { tellMaps as toldMaps } from '../app/tell-maps.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Io } from '../core/ports.ts';
import type { InsightsWriter } from '../formats/insights/insights-format.ts';
import { overallOf } from '../insights/insights.ts';
import type { Digest } from '../insights/overall/digest.ts';
import { Spool, type Spooled } from '../io/spool.ts';
import { findInputs, mapsOf } from './check-maps.ts';
import { loadInsightParts } from '../parts/registry.ts';
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
  io: Io,
  writer: InsightsWriter,
  print: (findings: readonly Diagnostic[]) => Promise<void>,
): Promise<void> {
  const inputs = await findInputs(settings, io);
  const source = mapsOf(inputs, settings, io);
  const parts = await loadInsightParts();
  const { locale, persona } = settings;
  const findings: Diagnostic[] = [];
  const known = new Set<string>();
  const digests: Digest[] = [];
  /** In the order of the inputs, whenever they were told. */
  const texts: Spooled[] = [];
  const spool = new Spool();
  const progress = new Progress(io, settings.language);
  try {
    let done = 0;
    for await (const { index, diagnostics, told } of toldMaps(source, parts, { locale, persona })) {
      addNew(findings, diagnostics, known);
      if (told !== false) {
        texts[index] = spool.put(writer.map(told.insights));
        digests[index] = told.digest;
      }
      await progress.step(++done, inputs.length);
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
