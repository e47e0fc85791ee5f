import type { Diagnostic, Place } from '../../core/diagnostic.ts';
import { placeOfKey } from '../../model/walk/place.ts';
import type { SharedEntry } from './opened-file.ts';
import * as finding from './findings.ts';

/**
 * A journey, or a library, with the entries of its libraries, which come first.
 * @param entries those of the libraries in their order, then its own
 */
export function mergeEntries<File extends object>(file: File, entries: readonly SharedEntry[]): File {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const { key, id, value } of entries) (merged[key] ??= {})[id] = value;
  return { ...file, ...merged };
}

/** More than these help nobody: then it is a whole file that is there twice. */
const mostClashes = 100;

/** Ids that two files describe, each at the later of the two. */
export function* clashes(entries: readonly SharedEntry[]): Generator<Diagnostic> {
  const first = new Map<string, SharedEntry>();
  let count = 0;
  for (const entry of entries) {
    const { what, id } = entry;
    const before = first.get(`${what} ${id}`);
    if (before === undefined) {
      first.set(`${what} ${id}`, entry);
      continue;
    }
    if (++count > mostClashes) return;
    const { source, span } = placeOfEntry(before);
    yield finding.idClash.at(
      placeOfEntry(entry),
      { what, id },
      { related: [{ message: 'first described here', source, span }] },
    );
  }
}

const placeOfEntry = ({ tree, key, id }: SharedEntry): Place => placeOfKey(tree, [key, id]);
