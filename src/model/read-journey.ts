import type { Diagnostic } from '../core/diagnostic.ts';
import type { Result } from '../core/result.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import type { Check } from './checks/check.ts';
import { claimReferences, kpiReferences } from './checks/claim-references.ts';
import { citedEvidence } from './checks/cited-evidence.ts';
import { clockOrder } from './checks/clock-order.ts';
import { duplicateIds } from './checks/duplicate-ids.ts';
import { failPoints } from './checks/fail-points.ts';
import { exits } from './checks/exits.ts';
import { exactNumbers } from './checks/exact-numbers.ts';
import { kpis } from './checks/kpis.ts';
import { locale } from './checks/locale.ts';
import { messages } from './checks/messages.ts';
import { references } from './checks/references.ts';
import { opportunities } from './checks/opportunities.ts';
import { onePurchase } from './checks/one-purchase.ts';
import { purchaseReached } from './checks/purchase-reached.ts';
import { stepsOrFields } from './checks/steps-or-fields.ts';
import { waysOnAreSound } from './checks/ways-on.ts';
import { journey, type Journey } from './journey.ts';
import { keySynonyms } from './key-synonyms.ts';
import { library, type Library } from './library.ts';
import { checkShape } from './shape/check-shape.ts';
import type { Vocabulary } from './shape/vocabulary.ts';
import { valueSynonyms } from './value-synonyms.ts';

const vocabulary: Vocabulary = { keys: keySynonyms, values: valueSynonyms };

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
export const readJourney = (tree: YamlTree): Result<Journey, readonly Diagnostic[]> =>
  checkShape(journey, tree, vocabulary);

/**
 * The mistakes in the meaning of a journey whose shape is right.
 * @param journey with the entries of its libraries, which the tree knows nothing of
 */
export const checkJourney = (journey: Journey, tree: YamlTree): readonly Diagnostic[] =>
  checks.flatMap((check) => [...check(journey, tree)]);

/** Like {@link readJourney} for a library. */
export const readLibrary = (tree: YamlTree): Result<Library, readonly Diagnostic[]> =>
  checkShape(library, tree, vocabulary);

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
