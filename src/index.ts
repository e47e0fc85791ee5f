/** journeymap as a library: from journey files to findings, to outputs, and to what maps tell. */
import type { Err } from './core/result.ts';
import { buildWith, validateWith, type Built, type Validated } from './app/library/build.ts';
import { compileInMemory, type Compiled } from './app/library/compile.ts';
import type { Finding } from './app/library/finding.ts';
import { insightsWith, type Insights } from './app/library/insights.ts';
import type {
  BuildOptions,
  CompileOptions,
  InsightsOptions,
  RenderOptions,
  ValidateOptions,
} from './app/library/options.ts';
import { renderWith, type Renderable, type RenderedMap } from './app/library/render.ts';
import type { FormatId } from './formats/registry.ts';
import { outside } from './io/library-outside.ts';

export { formats } from './app/library/format-info.ts';
export { ToolFailure } from './core/tool-failure.ts';
export type { JourneyFile } from './app/library/journey-file.ts';
export type { JourneyView } from './view/journey-view.ts';
export type {
  BuildOptions,
  Built,
  Compiled,
  CompileOptions,
  Finding,
  FormatId,
  Insights,
  InsightsOptions,
  Renderable,
  RenderedMap,
  RenderOptions,
  ValidateOptions,
  Validated,
};

/**
 * Checks maps.
 * @throws ToolFailure where there is no map, or one cannot be read
 */
export function validate(options: ValidateOptions = {}): Promise<Validated> {
  return validateWith(outside, options);
}

/**
 * Makes outputs of maps: all of them, or none where a finding is an error. All are held in memory; they are written
 * to the disk only where {@link BuildOptions.out} names a folder.
 * @throws ToolFailure where a map cannot be read or an output not be made: no map, no browser, a full disk
 */
export function build(options: BuildOptions = {}): Promise<Built> {
  return buildWith(outside, options);
}

/**
 * Makes one output of one map, and writes nothing.
 * @throws ToolFailure where it cannot be made: no such theme, no browser
 */
export function render(map: Renderable, format: FormatId, options: RenderOptions = {}): Promise<RenderedMap> {
  return renderWith(outside, map, format, options);
}

/**
 * Tells what maps say: lowest moments, worst pain points, what to do first.
 * @throws ToolFailure where there is no map, or one cannot be read
 */
export function insights(options: InsightsOptions = {}): Promise<Insights> {
  return insightsWith(outside, options);
}

/**
 * The view of one map: everything that an output knows of it. Nothing is read from the disk; what the map names is looked
 * up in {@link CompileOptions.files}.
 * @param path the name of its file: findings bear it, and what the map names starts there
 * @returns the view, or every mistake of the first stage that found one
 */
export function compile(
  path: string,
  content: string | Uint8Array,
  options: CompileOptions = {},
): Compiled | Err<readonly Finding[]> {
  return compileInMemory(path, content, options);
}
