import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Artifact } from '../../core/ports.ts';
import type { Result } from '../../core/result.ts';
import type { Format } from '../../formats/format.ts';
import type { DiagramId } from '../../formats/mermaid/diagrams/registry.ts';
import type { MapSource } from '../map-source.ts';
import type { OpenedRun } from '../opened-run.ts';
import type { BuildOptions, Look, Sources } from './options.ts';

/** An output, and the map that it comes from. */
export interface Made {
  readonly artifact: Artifact;
  readonly origin: string;
  /** True for the page that links all maps. */
  readonly index: boolean;
}

/** What the library asks of the outside. Paths are as they were given: relative to `cwd`, or absolute. */
export interface Outside {
  /** @throws ToolFailure where there is no map, or one is refused */
  findMaps(
    maps: readonly string[],
    options: Pick<BuildOptions, 'cwd' | 'sandbox' | 'out' | 'decimal' | 'thousands'>,
  ): Promise<MapSource>;
  /**
   * Opens a person's own templates and theme, and what finishes these formats.
   * @throws ToolFailure where a file is not there, or is refused
   */
  openRun(
    look: Look & Pick<Sources, 'cwd' | 'sandbox'>,
    diagrams: readonly DiagramId[],
    formats: readonly Format[],
  ): Promise<Result<OpenedRun, readonly Diagnostic[]>>;
  /**
   * Writes all outputs, or none.
   * @throws ToolFailure where one cannot be written
   */
  write(
    out: string,
    made: readonly Made[],
    source: MapSource,
    options: Pick<BuildOptions, 'cwd' | 'sandbox' | 'maps' | 'force' | 'clean'>,
  ): Promise<void>;
}
