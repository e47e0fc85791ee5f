import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import { idFrom } from '../../named.ts';
import * as finding from '../findings.ts';
import { nameAt, schemasAt } from '../schema-walk.ts';
import { isObject } from '../value-kind.ts';
import type { WrongFile } from './wrong-file.ts';

/**
 * The path of the record at or above a path in which the keys of an entry stand in the place of ids: `kpis: { name: NPS }`.
 * `undefined` where there is none.
 */
export function recordWithoutIds(file: WrongFile, path: DataPath): DataPath | undefined {
  for (let length = 1; length < path.length; length++) {
    const record = path.slice(0, length);
    if (!schemasAt(file.schema, record).some((each) => each._zod.def.type === 'record')) continue;
    const value = file.value(record);
    const keys = isObject(value) && !Array.isArray(value) ? Object.keys(value) : [];
    const known = file.keysAt([...record, keys[0] ?? '']);
    const isEntry = keys.includes('name') || keys.includes('title') || keys.includes('body');
    return isEntry && keys.every((key) => known.includes(key)) ? record : undefined;
  }
  return undefined;
}

/** Told once for such a record, in the place of all that follows from it. */
export function missingId(file: WrongFile, record: DataPath): Diagnostic {
  const value = file.value(record) as Readonly<Record<string, unknown>>;
  const name = [value['name'], value['title']].find((each) => typeof each === 'string');
  const key = String(record.at(-1));
  const id = (name === undefined ? undefined : idFrom(name)) ?? 'an-id';
  const place = file.at(record);
  const { text } = place.source;
  const typed = text.slice(place.span.start, place.span.end).trimEnd();
  const isFlow = typed.startsWith('{');
  const lineStart = text.lastIndexOf('\n', place.span.start - 1) + 1;
  const indent = ' '.repeat(place.span.start - lineStart);
  const inside = isFlow ? `{ ${id}: ${typed} }` : `${id}:\n${indent}  ${typed.replaceAll('\n', '\n  ')}`;
  const json = `{ ${JSON.stringify(id)}: ${typed} }`;
  return finding.missingId.at(
    { ...place, span: { start: place.span.start, end: place.span.start + typed.length } },
    {
      where: nameAt(file.schema, [...record, id]),
      form: place.source.isJson ? `"${key}": { "${id}": { … } }` : `${key}: { ${id}: { … } }`,
    },
    { suggestions: [place.source.isJson ? json : inside] },
  );
}
