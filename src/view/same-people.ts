import { normalised } from './normalised.ts';

/** Somebody by the id and the name that a map gives them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The personas that two maps both have: by id, and where ids differ by a name that only one on each side has. An id is
 * what a map calls somebody by in all places, and libraries share it; a name may be put in better words.
 * @returns the id in the baseline, by the id in the map
 */
export function samePeople(before: readonly Named[], after: readonly Named[]): ReadonlyMap<string, string> {
  const ids = new Set(before.map(({ id }) => id));
  const found = new Map(after.filter(({ id }) => ids.has(id)).map(({ id }) => [id, id]));
  const [left, fresh] = [before, after].map((people) => byName(people.filter(({ id }) => !found.has(id))));
  for (const [name, now] of fresh!) {
    const then = left!.get(name);
    if (now !== undefined && then !== undefined) found.set(now, then);
  }
  return found;
}

/** The id of each name; `undefined` for one that several have. */
function byName(people: readonly Named[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { id, name } of people) {
    const key = normalised(name);
    found.set(key, found.has(key) ? undefined : id);
  }
  return found;
}
