import { citedIds } from './cited-ids.ts';
import { placeOfKey, type Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** What a map describes and no claim cites is shown nowhere. A library has it for other maps. */
export const citedEvidence: Check = function* (journey, tree) {
  if (journey.evidence === undefined) return;
  const described = new Map(Object.entries(journey.evidence));
  const cited = citedIds(journey);
  // Who cites what there is not may well mean a piece that seems to be left over.
  if ([...cited].some((id) => !described.has(id))) return;
  for (const [id, { title }] of described) {
    const path = ['evidence', id];
    if (cited.has(id) || !tree.has(path)) continue;
    yield finding.notCited.at(placeOfKey(tree, path), { id, title });
  }
};
