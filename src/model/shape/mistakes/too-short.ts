import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import { inStyleOf } from '../../../core/json-style.ts';
import * as finding from '../findings.ts';
import { numbersMeant } from '../number-words.ts';
import { plainOrQuoted } from '../plain-or-quoted.ts';
import { nameAt, rangeAt, refersAt, shortFormAt, type ShortForm } from '../schema-walk.ts';
import { idPattern } from '../patterns.ts';
import { isObject } from '../value-kind.ts';
import { unknownKeys, type Issue } from './issue.ts';
import { keysMeant } from './keys-meant.ts';
import type { WrongFile } from './wrong-file.ts';

/** `{ pay: 0.4 }` for `{ to: pay, share: 0.4 }`: every key is in truth a value. */
export function tooShort(file: WrongFile, issues: readonly Issue[], path: DataPath): Diagnostic | undefined {
  const value = file.value(path);
  const form = shortFormAt(file.schema, path);
  if (!isObject(value) || Array.isArray(value) || form === undefined) return undefined;
  const keys = Object.keys(value);
  const unknown = new Set(unknownKeys(issues));
  const isUnknown = keys.every((key) => unknown.has(key) && keysMeant(file, path, key).length === 0);
  const long = keys.map((key) => inLong(file, form, path, key));
  if (keys.length === 0 || !isUnknown || long.includes(undefined)) return undefined;
  const forms = long.map((each) => each!.form);
  const all = keys.length === 1 ? forms[0]! : `[${forms.join(', ')}]`;
  const stands = (keys.length === 1 || typeof path.at(-1) === 'string') && long.every((each) => each!.leads);
  return finding.tooShort.at(
    file.at(path),
    {
      where: nameAt(file.schema, path),
      form: inStyleOf(file.tree.source, file.at(path).span, forms[0]!) ?? forms[0]!,
    },
    { suggestions: stands ? [all] : [] },
  );
}

function inLong(
  file: WrongFile,
  { main: text, required, number, ids }: ShortForm,
  path: DataPath,
  key: string,
) {
  const value = file.value([...path, key]);
  const [main = text, ...more] = required;
  if (main === undefined || more.length > 0) return undefined;
  const typed = idPattern.test(key) || !ids.includes(main) ? plainOrQuoted(key) : undefined;
  if (typed === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const count =
    number === undefined
      ? undefined
      : numbersMeant(String(value), rangeAt(file.schema, [...path, number]))[0];
  /** False for an id that leads to nothing: it would be a mistake again. */
  const leadsFrom = (idKey: string): boolean => {
    const kinds = refersAt(file.schema, [...path, idKey]);
    return kinds === undefined || (file.names?.has(kinds, key) ?? false);
  };
  if (count !== undefined)
    return {
      form: `{ ${main}: ${typed}, ${number}: ${count} }`,
      leads: !ids.includes(main) || leadsFrom(main),
    };
  const id = ids.find((each) => each !== main);
  if (id === undefined || typeof value !== 'string' || !idPattern.test(key)) return undefined;
  return { form: `{ ${id}: ${key}, ${main}: ${plainOrQuoted(value)} }`, leads: leadsFrom(id) };
}
