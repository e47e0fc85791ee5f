import { type Diagnostic, hasErrors } from '../core/diagnostic.ts';
import type { Artifact, MapInput } from '../core/ports.ts';
import type { IndexEntry } from '../formats/format.ts';
import { renderParts } from '../parts/registry.ts';
import { outputOf } from './build-view.ts';
import { addNew } from './add-new.ts';
import type { FinishedResult } from './finish.ts';
import { attempt, indexFormat, mainDiagram, type ProcessOptions } from './process-map.ts';

/** What a build asks of the outside world. */
export interface BuildPorts {
  /** Each map as it was processed, in any order that does not depend on chance. */
  readonly results: AsyncIterable<FinishedResult> | Iterable<FinishedResult>;
  /**
   * Takes an output; nothing reaches its place before the whole build has succeeded.
   * @param index true for the page that links all maps
   */
  put(artifact: Artifact, origin: string, index?: boolean): void;
  /** Called after each map; a promise is waited for, so that the process can breathe. */
  progress(done: number, total: number): void | Promise<void>;
}

/**
 * Takes the maps one by one, so that memory does not grow with their number. After the first error no output is kept,
 * but the other maps are still checked.
 * @returns all findings, in the order of the inputs
 */
export async function build(
  inputs: readonly MapInput[],
  options: ProcessOptions,
  { results, put, progress }: BuildPorts,
): Promise<Diagnostic[]> {
  const places = new Map(inputs.map(({ path }, place) => [path, place]));
  const found: (readonly Diagnostic[])[] = inputs.map(() => nothing);
  const entries: (IndexEntry | undefined)[] = [];
  let done = 0;
  let failed = false;
  for await (const { path, artifacts, diagnostics, entry } of results) {
    const place = places.get(path)!;
    if (diagnostics.length > 0) found[place] = diagnostics;
    failed ||= hasErrors(diagnostics);
    if (!failed) {
      for (const artifact of artifacts) put(artifact, path);
      if (entry) entries[place] = entry;
    }
    await progress(++done, inputs.length);
  }

  const told = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const each of found) addNew(diagnostics, each, told);
  const indexed = options.index ? indexFormat(options.loaded) : undefined;
  if (indexed && !failed) {
    const { renderer, format } = indexed;
    const context = {
      templates: options.templates,
      options: options.render,
      parts: renderParts,
      diagram: mainDiagram,
    };
    const failures: Diagnostic[] = [];
    const shown = entries.filter((entry) => entry !== undefined);
    const body = attempt(() => renderer.renderIndex?.(shown, context) ?? '', failures);
    addNew(diagnostics, failures, told);
    const path = `${outputOf('index', options.persona)}.${format.extension}`;
    if (body !== undefined) put({ path, mediaType: format.mediaType, body }, 'the page of all maps', true);
  }
  return diagnostics;
}

const nothing: readonly Diagnostic[] = [];
