import { unmistakable } from '../../model/shape/number-readings.ts';
import type { SaidMarks } from '../../model/kpis/number-marks.ts';
import { ToolFailure } from '../../core/tool-failure.ts';
import type { MapSource } from '../map-source.ts';
import { listed } from './checked-options.ts';
import type { JourneyFile } from './journey-file.ts';
import { memorySource, type MemorySource } from './memory-source.ts';
import type { Files, Sources } from './options.ts';
import type { Outside } from './outside.ts';

/**
 * The maps that the options mean.
 * @throws ToolFailure where they mean nothing, or two things
 */
export async function sourceOf(
  options: Sources & { readonly out?: string | undefined },
  outside: Outside,
): Promise<MapSource> {
  const { maps, files, text, map, path } = options;
  if (text !== undefined && map !== undefined) throw both('text', 'map');
  const content = text ?? (map === undefined ? undefined : written(map));
  if (content !== undefined) {
    if (maps !== undefined) throw both('maps', text === undefined ? 'map' : 'text');
    return oneMap(content, path, files, options);
  }
  if (path !== undefined)
    throw new ToolFailure('"path" names a "text" or a "map", and there is neither.', 'Give it as "maps".');
  const named = listed(maps);
  return files === undefined ? outside.findMaps(named ?? [], options) : memorySource(files, named, options);
}

const both = (one: string, other: string): ToolFailure =>
  new ToolFailure(`There are both "${one}" and "${other}".`, 'Give one of them.');

/** One map that is no file, with the files that it may name. */
export const oneMap = (
  content: string | Uint8Array,
  path = 'map.journey.yaml',
  files: Files = {},
  marks: SaidMarks = {},
): MemorySource => memorySource({ ...files, [path]: content }, [path], marks);

/** A map that was written in code, as the text of a file. JSON is YAML, too. */
export const written = (map: JourneyFile): string =>
  `${JSON.stringify(map, null, 2).replace(loneNumber, (_, before, number) => before + unmistakable(Number(number)))}\n`;

/** A number of a program has no thousands, whatever it looks like: 1.204 is written 1.2040. It ends its line. */
const loneNumber = /^(\s*(?:"(?:[^"\\]|\\.)*": )?)(-?[1-9]\d{0,2}\.\d{3})(?=,?$)/gm;
