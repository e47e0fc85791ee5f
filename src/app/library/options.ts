import type { DiagramId } from '../../formats/mermaid/diagrams/registry.ts';
import type { PaperId } from '../../formats/pdf/paper.ts';
import type { FormatId } from '../../formats/registry.ts';
import type { JourneyFile } from './journey-file.ts';

/** Files in memory: path → what it holds. Paths are relative and have forward slashes: `maps/coffee.journey.yaml`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * The maps to read. Without {@link files}, {@link text} and {@link map} they are files of the disk; with any of these
 * nothing is read from the disk, and what a map names (libraries, baselines, other maps, CSV) is looked up in `files`.
 */
export interface Sources {
  /**
   * Files or folders; on the disk globs, too. Of a folder every `*.journey.yaml` and `*.journey.yml` below it is taken.
   * Default: all there are.
   */
  readonly maps?: string | readonly string[] | undefined;
  readonly files?: Files | undefined;
  /** One map, as the text of its file. */
  readonly text?: string | Uint8Array | undefined;
  /** One map, as data. Its findings have the places that they would have in `JSON.stringify(map, null, 2)`. */
  readonly map?: JourneyFile | undefined;
  /** The name of the file that `text` or `map` stands for; what it names starts there. Default: `map.journey.yaml`. */
  readonly path?: string | undefined;
  /** The id of a persona: only their steps and feelings. */
  readonly persona?: string | undefined;
  /**
   * Where paths of the disk start, and the folder that no map names a file out of. Default: the working folder of the
   * process.
   */
  readonly cwd?: string | undefined;
  /** What stands before the decimals in CSV files whose figures do not say it. Default: a point. */
  readonly decimal?: '.' | ',' | undefined;
  /** What stands between the thousands there. Default: nothing. */
  readonly thousands?: '.' | ',' | ' ' | "'" | undefined;
  /** For files of strangers: no map, font or theme outside of `cwd` is read, and templates of your own are refused. */
  readonly sandbox?: boolean | undefined;
}

/** How outputs look. */
export interface Look {
  /** The language of the labels, as a BCP 47 tag. Default: that of the map. */
  readonly locale?: string | undefined;
  /** `studio` (the default), `paper`, `midnight`, `contrast`, or a CSS file: `./brand.css`. */
  readonly theme?: string | undefined;
  /** A folder of templates that go before the built-in ones of the same name. They are code: trust them. */
  readonly templates?: string | undefined;
  /** The width of a picture, in CSS pixels: 200 to 20,000. Default: 1600, or what the map needs. */
  readonly width?: number | undefined;
  /** Pixels of a PNG for each pixel of its width: 0.25 to 4. Default: 1. */
  readonly scale?: number | undefined;
  /** The sheet of a PDF. Default: `A3`. */
  readonly page?: PaperId | undefined;
  /** Font files for scripts that Inter does not have. */
  readonly fonts?: readonly string[] | undefined;
  /** The browser for PDF and for pictures by Mermaid. Default: one that is installed. */
  readonly browser?: string | undefined;
}

export type ValidateOptions = Sources;

export interface BuildOptions extends Sources, Look {
  /** Default: `html`. */
  readonly formats?: FormatId | readonly FormatId[] | undefined;
  /** What the Mermaid formats draw. Default: `journey`. */
  readonly diagrams?: DiagramId | readonly DiagramId[] | undefined;
  /** A folder to write the outputs to, all of them or none. Without it nothing is written. */
  readonly out?: string | undefined;
  /** True to replace files in it that no build of these maps wrote. */
  readonly force?: boolean | undefined;
  /** True to remove outputs in it whose maps are no longer there. */
  readonly clean?: boolean | undefined;
}

export interface InsightsOptions extends Sources {
  /** The language to tell it in, as a BCP 47 tag. Default: that of each map. */
  readonly locale?: string | undefined;
}

export interface RenderOptions
  extends Look, Pick<Sources, 'files' | 'path' | 'persona' | 'cwd' | 'sandbox' | 'decimal' | 'thousands'> {
  /** What a Mermaid format draws. Default: `journey`. */
  readonly diagram?: DiagramId | undefined;
}

export interface CompileOptions
  extends Pick<Sources, 'files' | 'persona' | 'decimal' | 'thousands'>, Pick<Look, 'locale'> {}

/** All options of all functions. */
export type AnyOptions = BuildOptions & RenderOptions & InsightsOptions;
