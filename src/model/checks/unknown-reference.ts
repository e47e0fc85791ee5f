import type { Diagnostic } from '../../core/diagnostic.ts';
import { similarWords } from '../../core/similar.ts';
import type { Names } from '../named.ts';
import { inWords } from '../shape/id-kinds.ts';
import type { Walk } from '../walk/walk.ts';
import type { Reference } from '../walk/walked.ts';
import * as finding from './findings.ts';

/** An id that leads to nothing, with those that may have been meant. */
export function unknownReference(names: Names, walk: Walk, reference: Reference): Diagnostic {
  const { id, kinds } = reference;
  const known = walk.known(kinds);
  const named = names.like(kinds, id);
  const byName = named.flatMap((each) => each.id ?? []);
  return finding.referenceUnknown.at(
    reference.place,
    {
      what: inWords(kinds[0]),
      id,
      known,
      named: named.find((each) => each.id === undefined && each.newId === id),
      whose: walk.root.kind === 'library' ? 'library' : 'map',
    },
    { suggestions: byName.length > 0 ? byName : similarWords(id, known) },
  );
}
