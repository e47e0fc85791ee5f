import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Journey } from '../../model/journey.ts';
import { checkJourneyTolerant, type PartialFile } from '../../model/read-tolerant.ts';
import { kindsOfLibraries } from '../../model/reading/lacking-ids.ts';
import { Gaps } from '../../parse/gaps.ts';
import type { NamedFiles } from './named-files.ts';
import { namesIn } from './names-in.ts';
import { Resolution } from './resolution.ts';
import { cannotOpen } from './resolve-journey.ts';

/**
 * Like {@link resolveJourney} for a journey that could be read in part, which nothing can be made of.
 * @returns what is certain to be wrong with its meaning, and with the files that it names; files of data are not asked
 */
export function resolveTolerant(
  partial: PartialFile<Journey>,
  files: NamedFiles | undefined,
): readonly Diagnostic[] {
  const { file: journey, tree } = partial;
  const check = (merged: Journey | undefined): readonly Diagnostic[] =>
    merged === undefined
      ? checkJourneyTolerant(withoutLibraries(partial))
      : checkJourneyTolerant(partial, merged);
  const names = namesIn(journey, tree);
  if (names.length === 0) return check(journey);
  if (files === undefined) return [...names.map(cannotOpen), ...check(undefined)];
  const resolution = new Resolution(files, new Map(), true);
  const place = files.companions.placeOf(tree.source.path);
  resolution.tellOf({ kind: 'map', place, journey, tree }, check);
  return resolution.findings;
}

/** A map whose libraries cannot be read: what they describe may be anything. */
const withoutLibraries = (partial: PartialFile<Journey>): PartialFile<Journey> => ({
  ...partial,
  gaps: new Gaps([...partial.gaps.all, { path: ['use'], from: 0 }]),
  lacking: new Set([...partial.lacking, ...kindsOfLibraries()]),
});
