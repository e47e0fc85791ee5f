import { plan } from 'virtual:reading-plan';
import type { Diagnostic } from '../core/diagnostic.ts';
import { ok, type Result } from '../core/result.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import { references } from './checks/references.ts';
import type { Journey } from './journey.ts';
import type { Library } from './library.ts';
import { readJourneyBySchema, readLibraryBySchema } from './read-by-schema.ts';
import type { ReadingPlan } from './reading/plan.ts';
import { readersOf, refused } from './reading/read-by-plan.ts';
import { parts } from './registry.ts';
import { Walk } from './walk/walk.ts';

const { pieces, ...roots } = plan as ReadingPlan;
const readerOf = readersOf(pieces);

/**
 * Reads a journey out of a YAML tree.
 * @returns the journey in its full form, or every mistake of its shape
 */
export function readJourney(tree: YamlTree): Result<Journey, readonly Diagnostic[]> {
  const journey = readerOf(roots.journey)(tree.data);
  return journey === refused || tree.keysAlone.length > 0
    ? readJourneyBySchema(tree)
    : ok(journey as Journey);
}

/**
 * The mistakes in the meaning of a journey whose shape is right.
 * @param journey with the entries of its libraries, which the tree knows nothing of
 */
export function checkJourney(journey: Journey, tree: YamlTree): readonly Diagnostic[] {
  const walk = new Walk('journey', journey, tree);
  const found = parts.flatMap(({ values = [], things = [], thingsOfBoth = [], maps = [] }) =>
    [...values, ...things, ...thingsOfBoth, ...maps].flatMap((check) => [...check(walk)]),
  );
  return [...tree.notes, ...found];
}

/** Like {@link readJourney} for a library. */
export function readLibrary(tree: YamlTree): Result<Library, readonly Diagnostic[]> {
  const library = readerOf(roots.library)(tree.data);
  return library === refused || tree.keysAlone.length > 0
    ? readLibraryBySchema(tree)
    : ok(library as Library);
}

/** Like {@link checkJourney} for a library. */
export function checkLibrary(library: Library, tree: YamlTree): readonly Diagnostic[] {
  const walk = new Walk('library', library, tree);
  const found = parts.flatMap(({ thingsOfBoth = [] }) => thingsOfBoth.flatMap((check) => [...check(walk)]));
  return [...tree.notes, ...found];
}

/**
 * The ids in a library that lead to nothing.
 * @param library with the entries of the libraries that it builds on, which the tree knows nothing of
 */
export const checkLibraryReferences = (library: Library, tree: YamlTree): readonly Diagnostic[] => [
  ...references(new Walk('library', library, tree)),
];
