import type { Diagnostic } from '../core/diagnostic.ts';
import { plan } from 'virtual:reading-plan';
import { ok, type Result } from '../core/result.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import type { Check } from './checks/check.ts';
import { claimReferences, kpiReferences } from './checks/claim-references.ts';
import { citedEvidence } from './evidence/check-cited.ts';
import { clockOrder } from './time/check-clock-order.ts';
import { duplicateIds } from './checks/duplicate-ids.ts';
import { failPoints } from './blueprint/check-fail-points.ts';
import { exits } from './flow/check-exits.ts';
import { exactNumbers } from './checks/exact-numbers.ts';
import { kpis } from './kpis/check-kpis.ts';
import { locale } from './checks/locale.ts';
import { messages } from './messages/check-messages.ts';
import { references } from './checks/references.ts';
import { opportunities } from './backlog/check-opportunities.ts';
import { onePurchase } from './flow/check-one-purchase.ts';
import { purchaseReached } from './flow/check-purchase-reached.ts';
import { stepsOrFields } from './stages/check-steps-or-fields.ts';
import { waysOnAreSound } from './flow/check-ways-on.ts';
import type { Journey } from './journey.ts';
import type { Library } from './library.ts';
import { readJourneyBySchema, readLibraryBySchema } from './read-by-schema.ts';
import type { ReadingPlan } from './reading/plan.ts';
import { readersOf, refused } from './reading/read-by-plan.ts';

const { pieces, ...roots } = plan as ReadingPlan;
const readerOf = readersOf(pieces);

const checks: readonly Check[] = [
  locale,
  stepsOrFields,
  duplicateIds,
  references,
  claimReferences,
  citedEvidence,
  messages,
  exactNumbers,
  exits,
  failPoints,
  waysOnAreSound,
  onePurchase,
  purchaseReached,
  opportunities,
  clockOrder,
  kpis,
];

/**
 * Reads a journey out of a YAML tree.
 * @returns the journey in its full form, or every mistake of its shape
 */
export function readJourney(tree: YamlTree): Result<Journey, readonly Diagnostic[]> {
  const journey = readerOf(roots.journey)(tree.data);
  return journey === refused ? readJourneyBySchema(tree) : ok(journey as Journey);
}

/**
 * The mistakes in the meaning of a journey whose shape is right.
 * @param journey with the entries of its libraries, which the tree knows nothing of
 */
export const checkJourney = (journey: Journey, tree: YamlTree): readonly Diagnostic[] =>
  checks.flatMap((check) => [...check(journey, tree)]);

/** Like {@link readJourney} for a library. */
export function readLibrary(tree: YamlTree): Result<Library, readonly Diagnostic[]> {
  const library = readerOf(roots.library)(tree.data);
  return library === refused ? readLibraryBySchema(tree) : ok(library as Library);
}

/** Like {@link checkJourney} for a library. */
export const checkLibrary = (library: Library, tree: YamlTree): readonly Diagnostic[] => [
  ...exactNumbers(library, tree),
  ...kpis(library, tree),
];

/**
 * The ids in a library that lead to nothing.
 * @param library with the entries of the libraries that it builds on, which the tree knows nothing of
 */
export const checkLibraryReferences = (library: Library, tree: YamlTree): readonly Diagnostic[] => [
  ...kpiReferences(library, tree, 'library'),
];
