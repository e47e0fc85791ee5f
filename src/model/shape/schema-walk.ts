import * as z from 'zod/mini';
import type { DataPath } from '../../core/diagnostic.ts';
import type { IdKind } from './id-kinds.ts';
import { idMeanings } from './ids.ts';
import type { Range } from './number-words.ts';
import { otherWords, type OtherWords } from './other-words.ts';
import {
  clockPattern,
  currencyPattern,
  datePattern,
  durationPattern,
  idPattern,
  webAddressPattern,
} from './patterns.ts';
import { figureNumbers, filePaths, mainTexts, wordsOnly } from './shapes.ts';
import type { Wanted } from './value-kind.ts';

/*
 * Questions to a schema that are asked only when a file is wrong: which keys does it know at a path, what does it
 * expect there. They keep messages true without a second list of keys.
 */

export type Schema = z.core.$ZodType;
export type Known = z.core.$ZodTypes;

/** The plain schemas behind optional, default, shorthand and choice. */
export function alternatives(schema: Schema): Known[] {
  const known = schema as Known;
  const def = known._zod.def;
  switch (def.type) {
    case 'optional':
    case 'default':
      return alternatives(def.innerType);
    case 'pipe':
      return alternatives(def.in);
    case 'lazy':
      return alternatives(madeOf(known));
    case 'union':
      return def.options.flatMap(alternatives);
    default:
      return [known];
  }
}

/** The schema that a lazy one stands for, made once. */
const madeOf = (schema: Schema): Schema => (schema as z.core.$ZodLazy)._zod.innerType;

function below(schema: Known, key: string | number): Schema[] {
  const def = schema._zod.def;
  switch (def.type) {
    case 'object': {
      return Object.hasOwn(def.shape, key) ? [def.shape[key]!] : [];
    }
    case 'array':
      return typeof key === 'number' ? [def.element] : [];
    case 'record':
      return [def.valueType];
    default:
      return [];
  }
}

/** The plain schemas that a value at a path may satisfy. */
export function schemasAt(schema: Schema, path: DataPath): Known[] {
  return path.reduce<Known[]>(
    (schemas, key) => schemas.flatMap((each) => below(each, key)).flatMap(alternatives),
    alternatives(schema),
  );
}

/** True where a value is of a kind that may stand at a path, whatever its mistakes. */
export const couldBe = (schema: Schema, path: DataPath, value: unknown): boolean =>
  schemasAt(schema, path).some((each) => {
    const issues = z.core.safeParse(each, value).error?.issues ?? [];
    return !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  });

/** True where a text may stand at a path. */
export const textFits = (schema: Schema, path: DataPath, text: string): boolean =>
  schemasAt(schema, path).some((each) => z.core.safeParse(each, text).success);

/** The keys that an object at a path may have, in the order of the schema. */
export function keysAt(schema: Schema, path: DataPath): string[] {
  return schemasAt(schema, path).flatMap((each) =>
    each._zod.def.type === 'object' ? Object.keys(each._zod.def.shape) : [],
  );
}

/** What people write for the keys of an object at a path. */
export const keyWordsAt = (schema: Schema, path: DataPath): OtherWords => wordsAt(schema, path, 'object');

/** What people write for the choices at a path. */
export const choiceWordsAt = (schema: Schema, path: DataPath): OtherWords => wordsAt(schema, path, 'enum');

const wordsAt = (schema: Schema, path: DataPath, type: 'object' | 'enum'): OtherWords =>
  Object.assign(
    {},
    ...schemasAt(schema, path).map((each) => (each._zod.def.type === type ? otherWords.get(each) : {})),
  ) as OtherWords;

/** What the object at a path is called: "A touchpoint". */
export function nameAt(schema: Schema, path: DataPath): string {
  const titles = schemasAt(schema, path).map((each) => z.globalRegistry.get(each)?.title);
  const own = titles.find((title) => title !== undefined);
  if (own) return own;
  const last = path.at(-1);
  return last === undefined ? 'This file' : `"${last}"`;
}

/** What may stand at a path. */
export function expectedAt(schema: Schema, path: DataPath): readonly Wanted[] {
  const wanted = schemasAt(schema, path).map(wantedBy);
  return [...new Map(wanted.map((each) => [String(each), each])).values()];
}

function wantedBy(schema: Known): Wanted {
  const def = schema._zod.def;
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return 'list';
    case 'record':
      return [];
    case 'object': {
      const keys = Object.entries(def.shape).filter(([, property]) => property._zod.optin === undefined);
      return keys.map(([key]) => key);
    }
    case 'enum':
      return 'choice';
    default:
      throw new Error(`No message tells that ${def.type} is expected`);
  }
}

/** The parts of an object whose keys people leave out when they write it in short. */
export interface ShortForm {
  /** The key of the text that may stand alone for the whole. */
  readonly main: string | undefined;
  /** The keys that must be there. */
  readonly required: readonly string[];
  /** The one key for a number; `undefined` where there are none, or several. */
  readonly number: string | undefined;
  /** The keys that hold an id. */
  readonly ids: readonly string[];
}

/** What the object at a path could be made of; `undefined` where there can be none. */
export function shortFormAt(schema: Schema, path: DataPath): ShortForm | undefined {
  for (const each of schemasAt(schema, path)) {
    const def = each._zod.def;
    if (def.type !== 'object') continue;
    const properties = Object.entries(def.shape);
    const keysOf = (fits: (property: Schema) => boolean): string[] =>
      properties.flatMap(([key, property]) => (fits(property) ? [key] : []));
    const numbers = keysOf((property) =>
      alternatives(property).every((inner) => inner._zod.def.type === 'number'),
    );
    return {
      main: mainTexts.get(each)?.key,
      required: keysOf((property) => property._zod.optin === undefined),
      number: numbers.length === 1 ? numbers[0] : undefined,
      ids: keysOf((property) => alternatives(property).some(isId)),
    };
  }
  return undefined;
}

const isId = (schema: Known): boolean => hasPattern(schema, idPattern);

/** True where an id is wanted at a path, or an object that is written in short as an id. */
export function wantsId(schema: Schema, path: DataPath): boolean {
  const form = shortFormAt(schema, path);
  return (
    schemasAt(schema, path).some(isId) || (form?.required.some((key) => form.ids.includes(key)) ?? false)
  );
}

/** The kinds of what the id at a path leads to; `undefined` where it is an id of its own, or none is wanted. */
export function refersAt(schema: Schema, path: DataPath): readonly [IdKind, ...IdKind[]] | undefined {
  for (const each of schemasAt(schema, path)) {
    const main = mainTexts.get(each)?.key;
    const meant = main === undefined ? [each] : below(each, main).flatMap(alternatives);
    for (const meaning of meant.map((inner) => idMeanings.get(inner)))
      if (meaning !== undefined && 'refersTo' in meaning) return meaning.refersTo;
  }
  return undefined;
}

/** True where the name of a file is wanted at a path. */
export const wantsFile = (schema: Schema, path: DataPath): boolean =>
  schemasAt(schema, path).some((each) => filePaths.has(each));

/** What a text could mean where a figure of a KPI is wanted at a path; `undefined` where none is. */
export const figureAt = (schema: Schema, path: DataPath) =>
  schemasAt(schema, path)
    .map((each) => figureNumbers.get(each)?.meant)
    .find((each) => each !== undefined);

/** True where a text is wanted at a path that no number can be. */
export const wantsWords = (schema: Schema, path: DataPath): boolean =>
  schemasAt(schema, path).some((each) => wordsOnly.has(each));

/** What the schema says about the value at a path. */
export function describedAt(schema: Schema, path: DataPath): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const outer = schemasAt(schema, path.slice(0, -1)).flatMap((each) => below(each, last));
  const inner = schemasAt(schema, path);
  return [...outer, ...outer.flatMap(unwrapped), ...inner]
    .map((each) => z.globalRegistry.get(each)?.description)
    .find((description) => description !== undefined && description !== '');
}

function unwrapped(schema: Schema): Schema[] {
  const known = schema as Known;
  const def = known._zod.def;
  switch (def.type) {
    case 'optional':
    case 'default':
      return [def.innerType, ...unwrapped(def.innerType)];
    case 'lazy':
      return [madeOf(known), ...unwrapped(madeOf(known))];
    default:
      return [];
  }
}

/** The bounds of a number at a path. */
export function rangeAt(schema: Schema, path: DataPath): Range {
  const range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, isWhole: false };
  for (const each of schemasAt(schema, path)) {
    range.isWhole ||= (each._zod.def as { readonly format?: string }).format === 'safeint';
    for (const { _zod: check } of each._zod.def.checks ?? []) {
      const bound = check.def as { check: string; value?: number };
      if (bound.check === 'greater_than') range.low = Number(bound.value);
      if (bound.check === 'less_than') range.high = Number(bound.value);
    }
  }
  return range;
}

/** Which measure of time a text at a path has to be; `undefined` where it is none. */
export function timeAt(schema: Schema, path: DataPath): 'clock' | 'duration' | undefined {
  const schemas = schemasAt(schema, path);
  if (schemas.some((each) => hasPattern(each, clockPattern))) return 'clock';
  return schemas.some((each) => hasPattern(each, durationPattern)) ? 'duration' : undefined;
}

/** Which form a text at a path has to have; `undefined` where it may be any text, or an id or a time. */
export function formAt(schema: Schema, path: DataPath): 'date' | 'address' | 'currency' | undefined {
  const schemas = schemasAt(schema, path);
  const has = (pattern: RegExp): boolean => schemas.some((each) => hasPattern(each, pattern));
  if (has(datePattern)) return 'date';
  if (has(webAddressPattern)) return 'address';
  return has(currencyPattern) ? 'currency' : undefined;
}

const hasPattern = (schema: Known, pattern: RegExp): boolean =>
  (schema._zod.def.checks ?? []).some(
    ({ _zod: check }) => (check.def as { readonly pattern?: RegExp }).pattern === pattern,
  );
