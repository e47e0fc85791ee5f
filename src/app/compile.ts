import type { Diagnostic } from '../core/diagnostic.ts';
import { ok, type Result } from '../core/result.ts';
import { alone } from '../model/resolved-journey.ts';
import { readJourney } from '../model/read-journey.ts';
import { decode } from '../parse/decode.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { buildView, type ViewOptions } from '../view/build-view.ts';
import type { JourneyView } from '../view/journey-view.ts';

/**
 * The way of one journey file from bytes to a finished view.
 * @param path the name that findings are reported under
 * @returns the view, or every mistake of the first stage that found one
 */
export function compile(
  path: string,
  bytes: Uint8Array,
  options: ViewOptions = {},
): Result<JourneyView, readonly Diagnostic[]> {
  const source = decode(path, bytes);
  if (!source.ok) return source;
  const tree = parseYaml(source.value);
  if (!tree.ok) return tree;
  const journey = readJourney(tree.value);
  if (!journey.ok) return journey;
  return ok(buildView(alone(journey.value), options));
}
