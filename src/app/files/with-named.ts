import type { Journey } from '../../model/journey.ts';
import type { IdKind } from '../../model/shape/id-kinds.ts';
import { sharedRecords } from '../../model/walk/plan.ts';
import { walkOf } from '../../model/walk/walk.ts';
import type { Reference, Walked } from '../../model/walk/walked.ts';

/** What a map has all of: the channels that it could use are told as well. */
const whole: IdKind = 'channel';

/**
 * A library serves many maps. Of what it describes a map keeps what is named, by the map or by something that is kept,
 * and what names a part of the map itself: a KPI that measures one of its stages. A map that names nobody and describes
 * nobody means all personas.
 * @param merged the journey with all entries of its libraries
 * @param own the journey without them
 */
export function withNamed(merged: Journey, own: Journey): Journey {
  const walk = walkOf(merged);
  const named = new Set<Walked>();
  const followed: Reference[] = [];
  const byEntry = new Map<Walked, Reference[]>();
  for (const reference of walk.references) {
    const entry = entryOf(reference.holder, own);
    const sameEntry = entry === undefined ? followed : byEntry.get(entry);
    if (sameEntry === undefined) byEntry.set(entry!, [reference]);
    else sameEntry.push(reference);
  }
  const keep = (entry: Walked): void => {
    if (named.has(entry)) return;
    named.add(entry);
    for (const reference of byEntry.get(entry) ?? []) followed.push(reference);
  };
  for (const [entry, references] of byEntry) {
    if (references.some((each) => isPartOfMap(walk.find(each)))) keep(entry);
  }
  // It grows while it is gone through.
  for (const reference of followed) {
    const target = walk.find(reference);
    const entry = target && entryOf(target, own);
    if (entry !== undefined) keep(entry);
  }

  const kept: Partial<Record<string, object>> = {};
  for (const { key, defines } of sharedRecords) {
    const record = recordIn(merged, key);
    if (record === undefined || defines === undefined || defines === whole) continue;
    const shown = walk.of(defines).filter((each) => named.has(each) || entryOf(each, own) === undefined);
    const isAnybody = defines === 'persona' && shown.length === 0;
    if (!isAnybody) kept[key] = Object.fromEntries(shown.map(({ id, node }) => [id, node]));
  }
  return { ...merged, ...kept };
}

/** The entry of a library that something is, or stands in; `undefined` for what is in the map itself. */
function entryOf(walked: Walked, own: Journey): Walked | undefined {
  let entry = walked;
  while (entry.parent?.parent !== undefined) entry = entry.parent;
  const key = sharedRecords.find(({ defines }) => defines === entry.kind)?.key;
  if (key === undefined || entry.id === undefined) return undefined;
  return Object.hasOwn(recordIn(own, key) ?? {}, entry.id) ? undefined : entry;
}

/** True for what no library could have. */
const isPartOfMap = (walked: Walked | undefined): boolean =>
  walked !== undefined && !sharedRecords.some(({ defines }) => defines === walked.kind);

const recordIn = (journey: object, key: string): object | undefined =>
  (journey as Readonly<Record<string, object | undefined>>)[key];
