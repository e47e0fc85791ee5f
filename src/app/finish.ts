import { hasErrors, type Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/ports.ts';
import type { Note } from '../formats/format.ts';
import type { Unfinished } from '../formats/unfinished.ts';
import { noteFinding } from './note-finding.ts';
import type { MapResult, Output } from './process-map.ts';

/** Finishes what a renderer cannot: with fonts and a drawing engine, or with a browser. */
export interface Finisher {
  /** @throws ToolFailure where the outside has not what it takes, or fails */
  finish(work: Unfinished): Promise<Finished>;
  /** Lets go of all that was opened. */
  close(): Promise<void>;
}

export interface Finished {
  readonly body: string | Uint8Array;
  readonly notes: readonly Note[];
}

/** For runs whose outputs are all whole from the start. */
export const nothingToFinish: Finisher = {
  finish: () => Promise.reject(new Error('There was to be nothing to finish')),
  close: () => Promise.resolve(),
};

/** A map with all its outputs whole. */
export interface FinishedResult extends Omit<MapResult, 'outputs' | 'source' | 'waiting'> {
  readonly artifacts: readonly Artifact[];
}

/**
 * Finishes maps, several at once, and gives them in the order they came in. After the first error nothing more is
 * finished: no output will be kept.
 * @param ahead how many maps may be under way: more than can be worked on at once, so that a slow one holds up nobody
 */
export async function* finishInOrder(
  results: AsyncIterable<MapResult> | Iterable<MapResult>,
  finisher: Finisher,
  ahead: number,
): AsyncGenerator<FinishedResult> {
  const underWay: Promise<FinishedResult>[] = [];
  let failed = false;
  try {
    for await (const result of results) {
      failed ||= hasErrors(result.diagnostics);
      const whole = failed ? withoutOutputs(result) : asItIs(result);
      if (whole !== undefined && underWay.length === 0) {
        yield whole;
        continue;
      }
      const finishing = whole === undefined ? finishResult(result, finisher) : Promise.resolve(whole);
      // It may fail while an earlier one is waited for; whoever takes it hears of it.
      finishing.catch(() => {});
      underWay.push(finishing);
      if (underWay.length >= ahead) yield await underWay.shift()!;
    }
    while (underWay.length > 0) yield await underWay.shift()!;
  } finally {
    await Promise.allSettled(underWay);
  }
}

const withoutOutputs = ({ path, diagnostics, entry }: MapResult): FinishedResult => ({
  path,
  artifacts: [],
  diagnostics,
  entry,
});

/** The result, where all its outputs are whole already. */
function asItIs({ path, outputs, diagnostics, entry }: MapResult): FinishedResult | undefined {
  const artifacts = outputs.filter(isWhole);
  return artifacts.length < outputs.length ? undefined : { path, artifacts, diagnostics, entry };
}

const isWhole = (output: Output): output is Artifact =>
  typeof output.body === 'string' || output.body instanceof Uint8Array;

async function finishResult(
  { path, outputs, diagnostics, entry, source }: MapResult,
  finisher: Finisher,
): Promise<FinishedResult> {
  const found: Diagnostic[] = [...diagnostics];
  const artifacts: Artifact[] = [];
  for (const output of outputs) {
    if (isWhole(output)) {
      artifacts.push(output);
      continue;
    }
    const finished = await finisher.finish(output.body as Unfinished);
    artifacts.push({ ...output, body: finished.body });
    if (source === undefined) continue;
    for (const note of finished.notes) {
      const finding = noteFinding(note, source);
      // The SVG and the PNG of a map lack the same characters.
      if (!found.some(({ message }) => message === finding.message)) found.push(finding);
    }
  }
  return { path, artifacts, diagnostics: found, entry };
}
