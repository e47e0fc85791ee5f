import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { figuresMeant } from '../number-words.ts';
import { schemasAt } from '../schema-walk.ts';
import { isObject } from '../value-kind.ts';
import type { WrongFile } from './wrong-file.ts';

/* What is one thing to a person and another to YAML. */

/** `- Is it safe: really?` is a key with a value to YAML, where a person wrote a sentence. */
export function colonInText(file: WrongFile, path: DataPath): Diagnostic | undefined {
  const value = file.value(path);
  const [key, ...more] = isObject(value) && !Array.isArray(value) ? Object.keys(value) : [];
  if (key === undefined || more.length > 0 || !/\s/.test(key)) return undefined;
  if (!schemasAt(file.schema, path).some((each) => each._zod.def.type === 'string')) return undefined;
  const place = file.at(path);
  const written = place.source.text.slice(place.span.start, place.span.end).trim();
  return finding.colonInText.at(place, {}, { suggestions: [JSON.stringify(written)] });
}

/** `body: {name}` is a key without a value to YAML, where a person wrote a placeholder. */
export function bracesInText(file: WrongFile, path: DataPath): Diagnostic | undefined {
  const value = file.value(path);
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const values = Object.values(value);
  if (values.length === 0 || values.some((each) => each !== undefined)) return undefined;
  if (!schemasAt(file.schema, path).some((each) => each._zod.def.type === 'string')) return undefined;
  const place = file.at(path);
  const written = place.source.text.slice(place.span.start, place.span.end).trim();
  if (!written.startsWith('{')) return undefined;
  return finding.bracesInText.at(place, {}, { suggestions: [JSON.stringify(written)] });
}

/** Between braces, `share: 0,4` is a share of 0 and a key 4 to YAML. */
export function commaInNumber(file: WrongFile, path: DataPath): Diagnostic | undefined {
  const { source, span } = file.atKey(path);
  const before = /\d+,$/.exec(source.text.slice(Math.max(0, span.start - 20), span.start));
  const after = String(path.at(-1));
  if (before === null || !/^\d+(?:\s*%)?$/.test(after) || (file.value(path) ?? undefined) !== undefined)
    return undefined;
  const start = span.start - before[0].length;
  const found = before[0] + after;
  const meant = figuresMeant(found).at(-1) ?? found;
  return finding.commaInNumber.at(
    { source, span: { start, end: span.end }, path },
    { found, meant },
    { suggestions: [meant] },
  );
}
