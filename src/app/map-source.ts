import type { MapInput } from '../core/ports.ts';
import type { DataAnswers, DataQuestion } from '../model/kpis/data-question.ts';
import type { NamedFiles } from './files/named-files.ts';

/** The maps of a run, and what is asked of the place where they lie. */
export interface MapSource {
  /** Sorted by path. */
  readonly inputs: readonly MapInput[];
  /** Opens the files that the maps name. */
  readonly files: NamedFiles;
  /**
   * The bytes of a map; a promise only where they must be waited for.
   * @throws ToolFailure when they cannot be read
   */
  read(input: MapInput): Uint8Array | Promise<Uint8Array>;
  /** Reads files of data, each once. */
  ask(questions: readonly DataQuestion[]): Promise<DataAnswers>;
}
