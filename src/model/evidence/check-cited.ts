import type { Check } from '../checks/check.ts';
import * as finding from './findings.ts';

/** What a map describes and no claim cites is shown nowhere. A library has it for other maps. */
export const citedEvidence: Check = function* (walk) {
  const described = walk.of('evidence');
  if (described.length === 0) return;
  const cited = walk.idsReferredTo('evidence');
  // Who cites what there is not may well mean a piece that seems to be left over.
  const known = new Set(described.map(({ id }) => id));
  if ([...cited].some((id) => !known.has(id))) return;
  for (const piece of described) {
    const { id, node } = piece;
    if (id === undefined || cited.has(id) || !piece.isOwn) continue;
    yield finding.notCited.at(piece.placeOfKey(), { id, title: node.title });
  }
};
