import type { Diagnostic, Place } from '../../../core/diagnostic.ts';
import { idFrom } from '../../named.ts';
import { inWords } from '../id-kinds.ts';
import { refersAt } from '../schema-walk.ts';
import { plainOrQuoted } from '../plain-or-quoted.ts';
import { idPattern } from '../patterns.ts';
import type { WrongFile } from './wrong-file.ts';
import * as finding from '../findings.ts';

/** A name where an id is wanted: the id of what has this name, or one that it could be given. */
export function badId(file: WrongFile, place: Place, found: string): Diagnostic {
  const kinds = refersAt(file.schema, place.path ?? []);
  const kind = kinds === undefined ? undefined : inWords(kinds[0]);
  const named = kinds === undefined ? [] : (file.names?.like(kinds, found) ?? []);
  // An id of its own may be any that nothing else has; one that leads to something is that of what is there.
  const own = idFrom(found);
  const isFree = own !== undefined && !file.isWritten([...(place.path ?? []).slice(0, -1), own]);
  const isText = own !== undefined && plainOrQuoted(own) === own;
  const made = kind === undefined ? (isFree && isText ? [own] : []) : named.flatMap(({ id }) => id ?? []);
  const suggestions = made.filter((each) => idPattern.test(each));
  return finding.badId.at(place, { found, kind, named: named[0] }, { suggestions });
}
