import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Journey } from '../../model/journey.ts';
import * as finding from './findings.ts';
import type { SharedEntry, SharedKey } from './opened-file.ts';

/**
 * A journey, or a library, with the entries of its libraries, which come first.
 * @param entries those of the libraries in their order, then its own
 */
export function mergeEntries<File extends Pick<Journey, SharedKey>>(
  file: File,
  entries: readonly SharedEntry[],
): File {
  const merged: { [Key in SharedKey]: NonNullable<Journey[Key]> } = {
    personas: {},
    channels: {},
    evidence: {},
    kpis: {},
  };
  for (const entry of entries) {
    if (entry.what === 'persona') merged.personas[entry.id] = entry.value;
    else if (entry.what === 'channel') merged.channels[entry.id] = entry.value;
    else if (entry.what === 'evidence') merged.evidence[entry.id] = entry.value;
    else merged.kpis[entry.id] = entry.value;
  }
  const held = Object.entries(merged).filter(([, value]) => Object.keys(value).length > 0);
  return { ...file, ...Object.fromEntries(held) };
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
    const { source, span } = before.at();
    yield finding.idClash.at(
      entry.at(),
      { what, id },
      { related: [{ message: 'first described here', source, span }] },
    );
  }
}
