import type { Diagnostic, Place } from '../../../core/diagnostic.ts';
import { idFrom } from '../../named.ts';
import { inWords } from '../id-kinds.ts';
import { refersAt } from '../schema-walk.ts';
import { idPattern } from '../patterns.ts';
import type { WrongFile } from './wrong-file.ts';
import * as finding from '../findings.ts';

/** A name where an id is wanted: the id of what has this name, or one that it could be given. */
export function badId(file: WrongFile, place: Place, found: string): Diagnostic {
  const kinds = refersAt(file.schema, place.path ?? []);
  const kind = kinds === undefined ? undefined : inWords(kinds[0]);
  const named = kinds === undefined ? [] : (file.names?.like(kinds, found) ?? []);
  // An id of its own, or one that a library may have.
  const isFree = kind === undefined || (kind !== 'step' && file.isWritten(['use']));
  const made = named.length > 0 ? named.map(({ id, newId }) => id ?? newId) : isFree ? [idFrom(found)] : [];
  const suggestions = made.filter((each) => each !== undefined && idPattern.test(each)) as string[];
  return finding.badId.at(place, { found, kind, named: named[0] }, { suggestions });
}
