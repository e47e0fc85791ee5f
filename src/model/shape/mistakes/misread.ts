import type { DataPath, Diagnostic } from '../../../core/diagnostic.ts';
import * as finding from '../findings.ts';
import { numbersMeant } from '../number-words.ts';
import { figureAt, rangeAt, schemasAt } from '../schema-walk.ts';
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

/** Between braces, `share: 0,4` is a share of 0 and a key 4 to YAML, and `value: 1,204,500` has two such keys. */
export function commaInNumber(file: WrongFile, path: DataPath): Diagnostic | undefined {
  const { source, span } = file.atKey(path);
  const before = digitsBefore(file, path);
  if (before === '') return undefined;
  const after = /^\d+(?:,\d{3})*(?:[.,]\d+)?(?:\s*%)?/.exec(source.text.slice(span.start, span.start + 40));
  const start = span.start - before.length;
  const found = before + after![0];
  const end = start + found.length;
  const meant = numbersAt(file, path.slice(0, -1), start, found);
  if (meant.length === 0) return undefined;
  return finding.commaInNumber.at(
    { source, span: { start, end }, path },
    { found, meant },
    { suggestions: meant },
  );
}

/** The numbers that could be meant by what begins at an offset in an object; none where no number is wanted there. */
function numbersAt(file: WrongFile, holder: DataPath, start: number, found: string): readonly string[] {
  const value = file.value(holder);
  const key = Object.keys(isObject(value) ? value : {}).find(
    (each) => file.at([...holder, each]).span.start === start,
  );
  if (key === undefined) return [];
  const path = [...holder, key];
  const figure = figureAt(file.schema, path);
  if (figure !== undefined) return figure(found, value);
  const isNumber = schemasAt(file.schema, path).some((each) => each._zod.def.type === 'number');
  return isNumber ? numbersMeant(found, rangeAt(file.schema, path)) : [];
}

/** The digits and the comma that a key without a value follows, where it is digits itself; `''` for other keys. */
function digitsBefore(file: WrongFile, path: DataPath): string {
  const { source, span } = file.atKey(path);
  const isDigits = /^\d+(?:\.\d+)?(?:\s*%)?$/.test(String(path.at(-1)));
  if (!isDigits || (file.value(path) ?? undefined) !== undefined) return '';
  return (
    /(?:^|[^\d.,])([+-]?\d+,)$/.exec(source.text.slice(Math.max(0, span.start - 20), span.start))?.[1] ?? ''
  );
}

/** True for a key that goes on a number in which {@link commaInNumber} was told already. */
export const continuesNumber = (file: WrongFile, path: DataPath): boolean => {
  const { source, span } = file.atKey(path);
  const before = source.text.slice(Math.max(0, span.start - 40), span.start);
  return (
    (file.value(path) ?? undefined) === undefined &&
    /^\d+(?:\.\d+)?(?:\s*%)?$/.test(String(path.at(-1))) &&
    /(?:^|[^\d.,])\d+(?:,\d{3})+,$/.test(before)
  );
};
