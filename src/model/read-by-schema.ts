import type { Diagnostic } from '../core/diagnostic.ts';
import type { Result } from '../core/result.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import { journey, type Journey } from './journey.ts';
import { library, type Library } from './library.ts';
import { checkShape } from './shape/check-shape.ts';

/**
 * Reads a journey with the schema itself, which knows what is wrong.
 * @returns the journey in its full form, or every mistake of its shape
 */
export function readJourneyBySchema(tree: YamlTree): Result<Journey, readonly Diagnostic[]> {
  return checkShape(journey, tree, 'journey');
}

/** Like {@link readJourneyBySchema} for a library. */
export function readLibraryBySchema(tree: YamlTree): Result<Library, readonly Diagnostic[]> {
  return checkShape(library, tree, 'library');
}
