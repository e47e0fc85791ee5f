import { hasErrors, type Diagnostic } from '../core/diagnostic.ts';
import type { Artifact } from '../core/ports.ts';
import type { Note } from '../formats/format.ts';
import type { Unfinished } from '../formats/unfinished.ts';
import { noteFinding } from './note-finding.ts';
import type { MapResult } from './process-map.ts';

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

/** A map with all its outputs whole. */
export interface FinishedResult extends Omit<MapResult, 'outputs' | 'source'> {
  readonly artifacts: readonly Artifact[];
}

/**
 * Finishes maps, several at once, and gives them in the order they came in. After the first error nothing more is
 * finished: no output will be kept.
 * @param atOnce how many maps may be under way
 */
export async function* finishInOrder(
  results: AsyncIterable<MapResult> | Iterable<MapResult>,
  finisher: Finisher,
  atOnce: number,
): AsyncGenerator<FinishedResult> {
  const underWay: Promise<FinishedResult>[] = [];
  let failed = false;
  try {
    for await (const result of results) {
      failed ||= hasErrors(result.diagnostics);
      const finishing = failed ? Promise.resolve(withoutOutputs(result)) : finishResult(result, finisher);
      // It may fail while an earlier one is waited for; whoever takes it hears of it.
      finishing.catch(() => {});
      underWay.push(finishing);
      if (underWay.length >= atOnce) yield await underWay.shift()!;
    }
    while (underWay.length > 0) yield await underWay.shift()!;
  } finally {
    await Promise.allSettled(underWay);
  }
}

const withoutOutputs = ({ diagnostics, entry }: MapResult): FinishedResult => ({
  artifacts: [],
  diagnostics,
  entry,
});

async function finishResult(
  { outputs, diagnostics, entry, source }: MapResult,
  finisher: Finisher,
): Promise<FinishedResult> {
  const found: Diagnostic[] = [...diagnostics];
  const artifacts: Artifact[] = [];
  for (const { path, body } of outputs) {
    if (typeof body === 'string' || body instanceof Uint8Array) {
      artifacts.push({ path, body });
      continue;
    }
    const finished = await finisher.finish(body);
    artifacts.push({ path, body: finished.body });
    if (source === undefined) continue;
    for (const note of finished.notes) {
      const finding = noteFinding(note, source);
      // The SVG and the PNG of a map lack the same characters.
      if (!found.some(({ message }) => message === finding.message)) found.push(finding);
    }
  }
  return { artifacts, diagnostics: found, entry };
}
