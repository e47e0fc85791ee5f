import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Journey } from '../../model/journey.ts';
import type { DataAnswers } from '../../model/kpis/data-question.ts';
import { checkJourney } from '../../model/read-journey.ts';
import { alone, type ResolvedJourney } from '../../model/resolved-journey.ts';
import type { YamlTree } from '../../parse/yaml-tree.ts';
import * as finding from './findings.ts';
import { type Unanswered } from './joined-figures.ts';
import type { NamedFiles } from './named-files.ts';
import { inShort, type Naming } from './opened-file.ts';

import { namesIn } from './names-in.ts';
import { Resolution } from './resolution.ts';

export interface Resolved {
  readonly resolved: ResolvedJourney;
  /** What was found and stops nothing. */
  readonly warnings: readonly Diagnostic[];
  /** What files of data are still to be asked for; the figures are not in {@link resolved} yet. */
  readonly unanswered: readonly Unanswered[];
}

/**
 * Checks a journey together with the files that it names, and those that they name in turn.
 * @param files where there are none, a path to a file is a finding
 * @param answers what files of data said already
 * @returns every mistake, each in the file where it is to be mended
 */
export function resolveJourney(
  journey: Journey,
  tree: YamlTree,
  files: NamedFiles | undefined,
  answers: DataAnswers = new Map(),
): Result<Resolved, readonly Diagnostic[]> {
  const names = namesIn(journey, tree);
  if (names.length === 0) return result(alone(journey), checkJourney(journey, tree), []);
  if (files === undefined) return err(names.map(cannotOpen));
  const resolution = new Resolution(files, answers);
  const place = files.companions.placeOf(tree.source.path);
  const resolved = resolution.start({ kind: 'map', place, journey, tree });
  return result(resolved, resolution.findings, resolution.data.unanswered);
}

/** Where no files can be opened, the path to one is a mistake. */
export const cannotOpen = ({ name, at }: Naming): Diagnostic =>
  finding.cannotOpen.at(at, { name: inShort(name) });

const result = (
  resolved: ResolvedJourney | undefined,
  findings: readonly Diagnostic[],
  unanswered: readonly Unanswered[],
): Result<Resolved, readonly Diagnostic[]> =>
  resolved === undefined || hasErrors(findings)
    ? err(findings)
    : ok({ resolved, warnings: findings, unanswered });
