import type { MapResult } from '../app/process-map.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { MapInput } from '../core/ports.ts';
import { SourceFile } from '../core/source-file.ts';
import type { SaidMarks } from '../model/kpis/number-marks.ts';
import type { RenderOptions } from '../formats/render-options.ts';

/* What passes between the program and its threads: plain data. */

/** What all threads have in common. */
export interface PoolSettings {
  readonly formats: readonly string[];
  readonly locale: string | undefined;
  readonly persona: string | undefined;
  readonly templates: string | undefined;
  readonly render: RenderOptions;
  readonly cwd: string;
  /** The project folder, absolute. */
  readonly root: string;
  readonly index: boolean;
  /** What the project says of the marks in its files of data. */
  readonly marks: SaidMarks;
  /** See CompanionOptions. */
  readonly others: ReadonlyMap<string, string> | undefined;
}

/** What a thread is started with. */
export interface WorkerSettings extends PoolSettings {
  /** The maps of the whole run: a map may name any other. */
  readonly inputs: readonly MapInput[];
}

/** Some maps to process, numbered. */
export interface Batch {
  readonly number: number;
  readonly inputs: readonly (MapInput & { readonly file: string })[];
}

export type Answer =
  | { readonly number: number; readonly results: readonly MapResult[] }
  | {
      readonly number: number;
      readonly failure: { readonly message: string; readonly help: string | undefined };
    };

/** Sources arrive as plain data; this makes them whole again. */
export function revive(result: MapResult, sources: Map<SourceFile, SourceFile>): MapResult {
  if (result.diagnostics.length === 0 && result.source === undefined) return result;
  const whole = (plain: SourceFile): SourceFile => {
    let source = sources.get(plain);
    if (source === undefined)
      sources.set(plain, (source = new SourceFile(plain.path, plain.text, plain.firstLine)));
    return source;
  };
  const diagnostics = result.diagnostics.map((each): Diagnostic => ({
    ...each,
    source: whole(each.source),
    ...(each.related && {
      related: each.related.map((place) => ({ ...place, source: whole(place.source) })),
    }),
  }));
  return { ...result, diagnostics, source: result.source && whole(result.source) };
}
