import type { MapSource } from './map-source.ts';
import { processMap, type MapResult, type ProcessOptions } from './process-map.ts';
import { WaitingMaps } from './waiting-maps.ts';

/** The maps one by one, in the order of the inputs; those that ask something of files of data come last. */
export const processMaps = (source: MapSource, options: ProcessOptions): AsyncGenerator<MapResult> =>
  withData(oneByOne(source, options), source, options);

async function* oneByOne(source: MapSource, options: ProcessOptions): AsyncGenerator<MapResult> {
  for (const input of source.inputs) yield processMap(input, await source.read(input), options);
}

/** Maps that ask something of files of data are done after all others, when each of the files is read once. */
export async function* withData(
  results: AsyncIterable<MapResult>,
  source: MapSource,
  options: ProcessOptions,
): AsyncGenerator<MapResult> {
  const waiting = new WaitingMaps<string>();
  for await (const result of results) {
    if (result.waiting === undefined) yield result;
    else waiting.add(result.path, result.waiting);
  }
  if (waiting.isEmpty) return;
  const data = await source.ask(waiting.questions);
  for (const input of source.inputs) {
    const set = waiting.take(input.path);
    if (set !== undefined) yield processMap(input, set.bytes, { ...options, data }, set.map);
  }
}
