import type { Diagnostic } from '../core/diagnostic.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { YamlTree } from '../parse/yaml-tree.ts';
import type { Check } from './checks/check.ts';
import { clockOrder } from './checks/clock-order.ts';
import { duplicateIds } from './checks/duplicate-ids.ts';
import { exactNumbers } from './checks/exact-numbers.ts';
import { locale } from './checks/locale.ts';
import { references } from './checks/references.ts';
import { stepsOrFields } from './checks/steps-or-fields.ts';
import { journey, type Journey } from './journey.ts';
import { keySynonyms } from './key-synonyms.ts';
import { checkShape } from './shape/check-shape.ts';

const checks: readonly Check[] = [locale, stepsOrFields, duplicateIds, references, exactNumbers, clockOrder];

/**
 * Reads a journey out of a YAML tree.
 * @returns the journey in its full form, or every mistake in it: first those of its shape, and where the shape is
 * right those of its meaning
 */
export function readJourney(tree: YamlTree): Result<Journey, readonly Diagnostic[]> {
  const shaped = checkShape(journey, tree, keySynonyms);
  if (!shaped.ok) return shaped;
  const findings = checks.flatMap((check) => [...check(shaped.value, tree)]);
  return findings.length > 0 ? err(findings) : ok(shaped.value);
}
