import { plan } from 'virtual:reading-plan';
import type { Diagnostic } from '../core/diagnostic.ts';
import { Gaps, type Gap } from '../parse/gaps.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import type { Check } from './checks/check.ts';
import { references } from './checks/references.ts';
import { thingAround } from './checks/thing-around.ts';
import { journey as journeySchema, type Journey } from './journey.ts';
import { library as librarySchema, type Library } from './library.ts';
import { lackingIds } from './reading/lacking-ids.ts';
import { PartialTree } from './reading/partial-tree.ts';
import type { ReadingPlan } from './reading/plan.ts';
import { tolerantReader } from './reading/read-tolerant.ts';
import { parts } from './registry.ts';
import { shapeFindings } from './shape/check-shape.ts';
import type { IdKind } from './shape/id-kinds.ts';
import { gapsInSchema } from './shape/schema-gaps.ts';
import type { Nodes, RootKind } from './walk/nodes.ts';
import { Walk } from './walk/walk.ts';

const { pieces, ...roots } = plan as ReadingPlan;
const read = tolerantReader(pieces);
const schemas = { journey: journeySchema, library: librarySchema };

/** What of a journey or a library could be read, in spite of its mistakes. */
export interface PartialFile<File> {
  /**
   * What does not fit is left out: entries of lists, keys of objects. What must be there may be missing, apart from lists,
   * which are empty then.
   */
  readonly file: File;
  /** The places of what is left, by its paths. */
  readonly tree: YamlTree;
  /** Where something was left out or is missing, by the paths in the file. */
  readonly gaps: Gaps;
  /** The kinds of which not all ids are known. */
  readonly lacking: ReadonlySet<IdKind>;
}

export interface TolerantReading<File> {
  /** `undefined` where the whole is of another kind. */
  readonly partial: PartialFile<File> | undefined;
  /** The mistakes of its shape, without those that only follow from others. */
  readonly findings: readonly Diagnostic[];
}

/**
 * What of a journey can be read out of a YAML tree, and every mistake of its shape.
 * @param gaps where not all of the tree could be read
 */
export function readJourneyTolerant(tree: YamlTree, gaps: Gaps): TolerantReading<Journey> {
  return readTolerant('journey', tree, gaps);
}

/** Like {@link readJourneyTolerant} for a library. */
export function readLibraryTolerant(tree: YamlTree, gaps: Gaps): TolerantReading<Library> {
  return readTolerant('library', tree, gaps);
}

function readTolerant<Root extends RootKind>(
  root: Root,
  tree: YamlTree,
  ofTree: Gaps,
): TolerantReading<Nodes[Root]> {
  const gaps = gapsInSchema(schemas[root], ofTree);
  const findings = shapeFindings(schemas[root], tree, root, gaps);
  const found = read(roots[root], tree.data);
  if (found === undefined) return { partial: undefined, findings };
  const { misfits, unknown } = found;
  const ofShape = [...misfits, ...unknown].map(({ path }): Gap => ({ path, from: 0 }));
  const partial = {
    file: found.made as Nodes[Root],
    tree: new PartialTree(tree, found),
    gaps: new Gaps([...gaps.all, ...ofShape]),
    lacking: lackingIds(root, gaps.all, found),
  };
  return { partial, findings };
}

/**
 * The mistakes in the meaning of a journey that could be read in part: those that are certain whatever is in its gaps.
 * @param merged with the entries of its libraries
 */
export function checkJourneyTolerant(
  { file, tree, gaps, lacking }: PartialFile<Journey>,
  merged: Journey = file,
): readonly Diagnostic[] {
  const walk = new Walk('journey', merged, tree, lacking);
  const found = (checks: readonly Check[]): Diagnostic[] => checks.flatMap((check) => [...check(walk)]);
  const ofParts = parts.flatMap(({ values = [], things = [], thingsOfBoth = [], maps = [] }) => [
    ...found(values).filter(({ path }) => !gaps.isAt(path)),
    ...found([...things, ...thingsOfBoth]).filter(({ path }) => !gaps.isIn(thingAround('journey', path))),
    ...(gaps.all.length === 0 ? found(maps) : []),
  ]);
  return [...tree.notes, ...ofParts];
}

/** Like {@link checkJourneyTolerant} for a library; ids that only those may have that it builds on count as known. */
export function checkLibraryTolerant({
  file,
  tree,
  gaps,
  lacking,
}: PartialFile<Library>): readonly Diagnostic[] {
  const walk = new Walk('library', file, tree, lacking);
  const things = parts.flatMap(({ thingsOfBoth = [] }) => thingsOfBoth.flatMap((check) => [...check(walk)]));
  return [
    ...tree.notes,
    ...things.filter(({ path }) => !gaps.isIn(thingAround('library', path))),
    ...(file.use.length === 0 ? references(walk) : []),
  ];
}
