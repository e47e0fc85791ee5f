import { diagnostic, type Diagnostic } from '../../core/diagnostic.ts';
import type { Journey } from '../../model/journey.ts';
import type { SharedEntry } from './opened-file.ts';

/**
 * A journey with the personas and channels of its libraries, which come first.
 * @param entries those of the libraries in their order, then the journey's own
 */
export function mergeEntries(journey: Journey, entries: readonly SharedEntry[]): Journey {
  const personas: NonNullable<Journey['personas']> = {};
  const channels: NonNullable<Journey['channels']> = {};
  for (const entry of entries) {
    if (entry.what === 'persona') personas[entry.id] = entry.value;
    else channels[entry.id] = entry.value;
  }
  return {
    ...journey,
    ...(Object.keys(personas).length > 0 && { personas }),
    ...(Object.keys(channels).length > 0 && { channels }),
  };
}

/** Ids that two files describe, each at the later of the two. */
export function* clashes(entries: readonly SharedEntry[]): Generator<Diagnostic> {
  const first = new Map<string, SharedEntry>();
  for (const entry of entries) {
    const { what, id, at } = entry;
    const before = first.get(`${what} ${id}`);
    if (before === undefined) {
      first.set(`${what} ${id}`, entry);
      continue;
    }
    const { source, span } = before.at;
    yield diagnostic(
      'id/clash',
      at,
      { what, id },
      { related: [{ message: 'first described here', source, span }] },
    );
  }
}
